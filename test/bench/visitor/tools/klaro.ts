import { copyConfig, copyFromPackage, writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/**
 * As https://klaro.org/docs/getting-started and the annotated `config.js` of the package.
 * (The package names the tools that it is built with as dependencies: `overrides` in the root's `package.json`
 * replaces them by empty packages.)
 */
export const klaro: Tool = {
  name: 'Klaro',
  packages: ['klaro'],
  banner: '#klaro .cookie-notice',
  preferences: { opener: '#klaro .cn-learn-more', panel: '#klaro .cookie-modal .cm-modal' },
  placeholder: '.context-notice',
  async write(folder) {
    await writePages(folder, {
      head: `<script defer type="text/javascript" src="/config.js"></script>
<script defer type="text/javascript" src="/klaro.js"></script>
`,
      statistics: `<script type="text/plain" data-type="application/javascript" data-name="google-analytics" data-src="https://www.googletagmanager.com/gtag/js?id=G-TIDEWATER"></script>
<script type="text/plain" data-type="application/javascript" data-name="google-analytics">
window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', 'G-TIDEWATER');
</script>`,
      film: `<iframe width="560" height="315" data-name="youtube" data-src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="A spring tide in ten minutes" allow="encrypted-media; picture-in-picture; fullscreen"></iframe>`,
      reopen: '<a href="#" onclick="klaro.show(); return false">Cookie preferences</a>',
    });
    await copyFromPackage('klaro', folder, { 'dist/klaro.js': 'klaro.js' });
    await copyConfig('klaro.js', folder, 'config.js');
  },
};
