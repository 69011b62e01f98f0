import { join } from 'node:path';
import { build } from 'esbuild';
import { configFile, writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/** As "Building UI" and "Iframe Blocking" of the JavaScript documentation in the package, offline, bundled. */
export const c15t: Tool = {
  name: 'c15t',
  packages: ['c15t'],
  note: 'draws nothing itself: banner and dialog are the samples of its documentation, without a style; no placeholder',
  banner: '#consent-banner',
  preferences: { opener: '#consent-customize', panel: '#consent-dialog' },
  async write(folder) {
    await writePages(folder, {
      // Scripts are named in the bundle.
      statistics: '',
      film: `<iframe width="560" height="315" data-category="experience" data-src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="A spring tide in ten minutes" allow="encrypted-media; picture-in-picture; fullscreen"></iframe>`,
      reopen: '<button type="button" id="consent-reopen">Cookie preferences</button>',
      end: '<script type="module" src="/consent.js"></script>\n',
    });
    await build({
      entryPoints: [configFile('c15t.js')],
      outfile: join(folder, 'consent.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      legalComments: 'none',
    });
  },
};
