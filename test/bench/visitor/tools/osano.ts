import { copyConfig, copyFromPackage, writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/** As `examples/example-5-opt-in.html` of the package. */
export const osano: Tool = {
  name: 'cookieconsent (Osano)',
  packages: ['cookieconsent'],
  note: 'has neither purposes nor gates: a script of the page opens what was accepted; no preferences, no placeholder',
  banner: '.cc-window',
  async write(folder) {
    await writePages(folder, {
      head: '<link rel="stylesheet" href="/cookieconsent.min.css">\n',
      statistics: `<script type="text/plain" data-waits data-src="https://www.googletagmanager.com/gtag/js?id=G-TIDEWATER"></script>
<script type="text/plain" data-waits>
window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', 'G-TIDEWATER');
</script>`,
      film: `<iframe width="560" height="315" data-waits data-src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="A spring tide in ten minutes" allow="encrypted-media; picture-in-picture; fullscreen"></iframe>`,
      end: `<script src="/cookieconsent.min.js"></script>
<script src="/consent.js"></script>
`,
    });
    await copyFromPackage('cookieconsent', folder, {
      'build/cookieconsent.min.css': 'cookieconsent.min.css',
      'build/cookieconsent.min.js': 'cookieconsent.min.js',
    });
    await copyConfig('osano.js', folder, 'consent.js');
  },
};
