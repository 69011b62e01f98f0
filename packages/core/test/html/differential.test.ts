import { describe, expect, it } from 'vitest';
import { compare } from '../../../../test/fuzz/compare.ts';
import { treeTags } from '../../../../test/fuzz/oracle.ts';
import { scanTokens } from '../../src/html/scan-tokens.ts';

/** Markup that other parsers are known to read wrongly, each with something that loads in or after it. */
const traps = [
  '<head><noscript><link rel=stylesheet href=//a></noscript></head><img src=//b>',
  '<noscript><img src=//a><iframe src=//b></iframe></noscript><script src=//c></script>',
  '<noscript><style>@import "//a"</style></noscript><noscript><template><img src=//b></template></noscript>',
  '<!-- <noscript> --><img src=//a></noscript><img src=//b>',
  '<textarea><script src=//a></script></textarea><script src=//b></script>',
  '<title><img src=//a></title><title>b</title><img src=//c>',
  '<style>a{}</style\n><img src=//a><style/><img src=//b></style>',
  '<script>if (a<b && c>d) "<\\/script>"</script><img src=//a>',
  '<script>"<!--<script>"</script>"--></script><img src=//a>',
  '<script><!--\n"<script>" </script> --></script ><img src=//a>',
  '<script>/*<!--*/</script><img src=//a><!-- --><script src=//b></script>',
  '<iframe srcdoc="<script src=//a></script>" src=//b>fallback <img src=//c></iframe><img src=//d>',
  '<iframe src="//a" src="/b" SRC=/c></iframe>',
  '<object data=//a><embed src=//b><param value=//c></object>',
  '<video poster=//a src=//b><source src=//c><track src=//d></video><audio src=//e></audio>',
  '<picture><source srcset="//a 1x, //b 2x"><img srcset=//c src=//d></picture>',
  '<table background=//a><tr><td background=//b><img src=//c></table>',
  '<table><img src=//a><tr><script src=//b></script><td></table>',
  '<table><form><input type=image src=//a><input type=hidden></form></table>',
  '<select><option><script src=//a></script></select><img src=//b>',
  '<select><img src=//a><style></select><img src=//b></style>',
  '<svg><image href=//a /><use xlink:href=//b /><feImage href="//c"/></svg>',
  '<svg><style>@import "//a"</style><script href=//b /><script>c</script></svg><img src=//d>',
  '<svg><title><img src=//a></title><desc><iframe src=//b></iframe></desc></svg>',
  '<svg><![CDATA[<img src=//a>]]><image href=//b></svg><![CDATA[<img src=//c>]]>',
  '<svg><style><![CDATA[ @import "//a"; ]]></style></svg><img src=//b>',
  '<svg><foreignObject><p>a<img src=//b></p></foreignObject><image href=//c></svg>',
  '<svg><foreignObject><p>a<div><img src=//b></foreignObject></svg><style></style><img src=//c>',
  '<svg><p><style><img src=//a></style>',
  '<svg><font color=a><style><img src=//b></style>',
  '<div><svg><path></div><style><img src=//a></style><img src=//b>',
  '<a><svg><a href=//b></a></svg></a><svg><animate onbegin=c /></svg>',
  '<math><mtext><img src=//a></mtext><annotation-xml encoding="text/html"><img src=//b></math>',
  '<math><mi><style><img src=//a></style></mi><style><img src=//b></style></math>',
  '<math><annotation encoding="application/x-tex">a<b</annotation></math><img src=//c>',
  '<template><script src=//a></script></template><script src=//b></script>',
  '<template><col><style></style></template><img src=//a>',
  '<div><template shadowrootmode=open><img src=//a><slot></slot></template></div>',
  '<frameset><frame src=//a><noframes><img src=//b></noframes></frameset>',
  '<p>a<frameset><frame src=//a></frameset><img src=//b>',
  '<plaintext><img src=//a></plaintext><img src=//b>',
  '<xmp><img src=//a></xmp><noembed><img src=//b></noembed><img src=//c>',
  '<body onload=a><body onload=b background=//c><html manifest=d>',
  '<form action=//a><form action=//b></form><button formaction=//c>',
  '<a ping=//a href=b><a href=c ping=//d>',
  '<p style="background:url(//a)"><p style=\'background:\\75rl(//b)\'><p style="background:&#117;rl&#40;//c)">',
  '<p onclick="new Image().src=\'//a\'" title="<img src=//b>"><p/onclick=c>',
  '<img src="//a?b=1&copy=2&amp;c"><img src=&#x2f&#47;d><img src=\n//e\n><img src = "//f" /><img src=//g/>',
  '<img alt=">" src=//a><img alt=\'"\' src=//b><img alt=" src=//c><img src=//d>" src=//e>',
  '<img =src=//a src=//b><img src==//c><img "src"=//d><img src= ><img src>',
  '<img src="//a"alt=b><img/src=//c/alt=d><img\u00a0src=//e><img\fsrc=//f><img\0src=//g>',
  '<IMG SRC=//a><ScRiPt SrC=//b></sCrIpT><İmg src=//c><ımg src=//d><\u212ang>',
  '<!--><img src=//a>--><!---><img src=//b>--><!----!><img src=//c>--><!-- --!><img src=//d>',
  '<!-- <!-- --><img src=//a><!- <img src=//b>><? <img src=//c>><img src=//d></ <img src=//e>><img src=//f>',
  '<!doctype html PUBLIC "<img src=//a>" "><img src=//b>',
  '<base href=//a><base href=//b><meta http-equiv=refresh content="0;url=//c"><link rel=preload href=//d>',
  '<x-embed src=//a></x-embed><x-a onclick=b></x-a>',
  '\uFEFF\r\n\r<img src=//a>\u{1F512}\uD800<img src=//b>\r\n<img src="a\r\nb">',
  '<img src=//a <img src=//b><img src=//c',
  '<script src=//a></script <img src=//b>',
  '<div\n\nstyle="a:url(//b)"\n\n></div\n\n><img src=//c>',
];

describe('read as parse5 does, with scripts and without', () => {
  it.each(traps)('%j', async (html) => {
    const { tokens } = await scanTokens(html);
    expect(compare(html, tokens, treeTags(html)).misses).toEqual([]);
  });

  it('in one document after the other', async () => {
    // Each trap ends with its own tag closed or not; a wall of end tags and a comment bring the next to the start.
    const wall =
      '"\'>--></script></style></title></textarea></iframe></xmp></noscript></template></select></svg></math>';
    const html = traps.slice(0, 20).join(wall);
    const { tokens } = await scanTokens(html);
    expect(compare(html, tokens, treeTags(html)).misses).toEqual([]);
  });
});
