import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/javascript/analyse.ts';

/** The shapes of loaders that services hand out, with what they define. */
const loaders: [name: string, code: string, url: string, defines: string][] = [
  [
    'a URL put together from an argument',
    `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});
     var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;
     j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
     })(window,document,'script','dataLayer','GTM-X');`,
    'https://www.googletagmanager.com/gtm.js?id=GTM-X',
    'dataLayer',
  ],
  [
    'a URL that is an argument',
    `(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){
     (i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),
     m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)
     })(window,document,'script','https://www.google-analytics.com/analytics.js','ga');`,
    'https://www.google-analytics.com/analytics.js',
    'ga',
  ],
  [
    'a part of the URL kept on the window',
    `(function(h,o,t,j,a,r){h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};
     h._hjSettings={hjid:7,hjsv:6};a=o.getElementsByTagName('head')[0];r=o.createElement('script');r.async=1;
     r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;a.appendChild(r);
     })(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');`,
    'https://static.hotjar.com/c/hotjar-7.js?sv=6',
    'hj',
  ],
  [
    'a host that is computed from an option',
    `!function(t,e){var p,r;window.posthog=e,e._i=[],e.init=function(i,s,a){
     (p=t.createElement("script")).async=!0,
     p.src=s.api_host.replace(".i.posthog.com","-assets.i.posthog.com")+"/static/array.js",
     (r=t.getElementsByTagName("script")[0]).parentNode.insertBefore(p,r)}}(document,window.posthog||[]);
     posthog.init('phc_x',{api_host:'https://us.i.posthog.com',person_profiles:'identified_only'})`,
    'https://us-assets.i.posthog.com/static/array.js',
    'posthog',
  ],
  [
    'a host in a template',
    `(g=>{var a,m=document,b=window,c="google";b=b[c]||(b[c]={});var d=b.maps||(b.maps={}),
     u=()=>new Promise(async(f,n)=>{await(a=m.createElement("script"));
     a.src=\`https://maps.\${c}apis.com/maps/api/js?\`+new URLSearchParams(g);m.head.append(a)});
     d.importLibrary=(f)=>u()})({key:"K"});`,
    'https://maps.googleapis.com/maps/api/js?',
    'google',
  ],
  [
    'a loader that is a method of its queue',
    `!function(){var t=window.driftt=window.drift=window.driftt||[];t.load=function(t){
     var n=3e5*Math.ceil(new Date/3e5),o=document.createElement("script");
     o.src="https://js.driftt.com/include/"+n+"/"+t+".js";document.head.appendChild(o)}}();drift.load('x');`,
    'https://js.driftt.com/include/',
    'drift',
  ],
  [
    'a name used as a host',
    `var disqus_shortname='acme';(function(){var s=document.createElement('script');
     s.src='//'+disqus_shortname+'.disqus.com/embed.js';document.head.appendChild(s)})()`,
    '//acme.disqus.com/embed.js',
    'disqus_shortname',
  ],
  [
    'a tracker of the site itself',
    `var _paq=window._paq=window._paq||[];(function(){var u="/stats/";_paq.push(['setTrackerUrl',u+'matomo.php']);
     var d=document,g=d.createElement('script'),s=d.getElementsByTagName('script')[0];
     g.async=true;g.src=u+'matomo.js';s.parentNode.insertBefore(g,s)})();`,
    '/stats/matomo.js',
    '_paq',
  ],
  [
    'a list of files with an ending by the browser',
    `var remark_config={host:'https://remark.example.com',components:['embed']};
     (function(e,n){for(var o=0;o<e.length;o++){var r=n.createElement('script'),c='.js';
     'noModule'in r?(r.type='module',c='.mjs'):r.async=!0,r.src=remark_config.host+'/web/'+e[o]+c,
     n.head.appendChild(r)}})(remark_config.components||['embed'],document);`,
    'https://remark.example.com/web/embed.mjs',
    'remark_config',
  ],
  [
    'a promise',
    `const load=(src)=>new Promise((done,fail)=>{const s=document.createElement('script');s.src=src;s.onload=done;
     s.onerror=fail;document.head.append(s)});
     (async()=>{await Promise.all(['https://esm.sh/a','https://unpkg.com/b'].map(load))})()`,
    'https://unpkg.com/b',
    'load',
  ],
];

describe('loaders as services hand them out', () => {
  test.each(loaders)('%s', (_, code, url, defines) => {
    const analysis = analyse(code, 'classic');
    expect(analysis.loads.map((load) => load.url)).toContain(url);
    expect(analysis.defines).toContain(defines);
    expect(analysis.freeReads).toEqual([]);
  });
});
