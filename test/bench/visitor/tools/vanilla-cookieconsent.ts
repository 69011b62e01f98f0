import { copyConfig, copyFromPackage, writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/** As https://cookieconsent.orestbida.com/essential/getting-started.html, "HTML", and iframemanager's read-me. */
export const vanillaCookieconsent: Tool = {
  name: 'vanilla-cookieconsent',
  packages: ['vanilla-cookieconsent', '@orestbida/iframemanager'],
  banner: '#cc-main .cm',
  preferences: { opener: '#cc-main .cm [data-role="show"]', panel: '#cc-main .pm' },
  placeholder: '[data-service="youtube"]',
  async write(folder) {
    await writePages(folder, {
      head: `<link rel="stylesheet" href="/cookieconsent.css">
<link rel="stylesheet" href="/iframemanager.css">
`,
      statistics: `<script type="text/plain" data-category="statistics" data-service="Google Analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-TIDEWATER"></script>
<script type="text/plain" data-category="statistics" data-service="Google Analytics">
window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', 'G-TIDEWATER');
</script>`,
      film: '<div data-service="youtube" data-id="aqz-KE-bpKQ" data-title="A spring tide in ten minutes" data-autoscale></div>',
      reopen: '<button type="button" data-cc="show-preferencesModal">Cookie preferences</button>',
      end: `<script defer src="/iframemanager.js"></script>
<script type="module" src="/cookieconsent-config.js"></script>
`,
    });
    await copyFromPackage('vanilla-cookieconsent', folder, {
      'dist/cookieconsent.css': 'cookieconsent.css',
      'dist/cookieconsent.umd.js': 'cookieconsent.umd.js',
    });
    await copyFromPackage('@orestbida/iframemanager', folder, {
      'dist/iframemanager.css': 'iframemanager.css',
      'dist/iframemanager.js': 'iframemanager.js',
    });
    await copyConfig('vanilla-cookieconsent.js', folder, 'cookieconsent-config.js');
  },
};
