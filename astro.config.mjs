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
  integrations: ungated ? [] : [latchkey(options)],
});
