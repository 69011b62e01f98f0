import { copyFromPackage, writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/**
 * As the package's read-me, in its minified build. The consent modes are off, as with them its Google service loads
 * before consent.
 */
export const tarteaucitron: Tool = {
  name: 'tarteaucitron',
  packages: ['tarteaucitronjs'],
  banner: '#tarteaucitronAlertBig',
  preferences: { opener: '#tarteaucitronCloseAlert', panel: '#tarteaucitron' },
  placeholder: '.youtube_player',
  async write(folder) {
    await writePages(folder, {
      head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({
  "privacyUrl": "/privacy/",
  "bodyPosition": "bottom",
  "hashtag": "#tarteaucitron",
  "cookieName": "tarteaucitron",
  "orientation": "middle",
  "groupServices": false,
  "showDetailsOnClick": true,
  "serviceDefaultState": "wait",
  "showAlertSmall": false,
  "showTitleBanner": false,
  "cookieslist": false,
  "cookieslistEmbed": false,
  "showIcon": true,
  "iconPosition": "BottomRight",
  "adblocker": false,
  "DenyAllCta": true,
  "AcceptAllCta": true,
  "highPrivacy": true,
  "alwaysNeedConsent": false,
  "handleBrowserDNTRequest": false,
  "removeCredit": false,
  "moreInfoLink": true,
  "useExternalCss": false,
  "useExternalJs": false,
  "readmoreLink": "",
  "mandatory": true,
  "mandatoryCta": true,
  "googleConsentMode": false,
  "bingConsentMode": false,
  "pianoConsentMode": false,
  "dataLayer": false,
  "serverSide": false,
  "partnersList": false
});
</script>
`,
      statistics: '',
      film: '<div class="youtube_player" videoID="aqz-KE-bpKQ" width="560" height="315" title="A spring tide in ten minutes" allowfullscreen="1"></div>',
      end: `<script>
tarteaucitron.user.gtagUa = 'G-TIDEWATER';
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
tarteaucitron.user.facebookpixelId = 'TIDEWATER';
(tarteaucitron.job = tarteaucitron.job || []).push('facebookpixel');
(tarteaucitron.job = tarteaucitron.job || []).push('youtube');
</script>
`,
    });
    await copyFromPackage('tarteaucitronjs', folder, {
      'tarteaucitron.min.js': 'tarteaucitron/tarteaucitron.min.js',
      'tarteaucitron.services.min.js': 'tarteaucitron/tarteaucitron.services.min.js',
      'css/tarteaucitron.min.css': 'tarteaucitron/css/tarteaucitron.min.css',
      lang: 'tarteaucitron/lang',
    });
  },
};
