import latchkey from '@latchkey/astro';
import { defineConfig } from 'astro/config';
import options from './site/latchkey.config.js';

// The demo compares this site with and without Latchkey.
const ungated = process.env.DEMO_UNGATED === '1';

export default defineConfig({
  site: 'https://latchkey.example',
  srcDir: './site/src',
  publicDir: './site/public',
  outDir: './site/dist',
  // The colours of code come from a library on a CDN: see the configuration page.
  markdown: { syntaxHighlight: false },
  integrations: ungated ? [] : [latchkey(options)],
});
