import starlight from '@astrojs/starlight';
import latchkey from '@latchkey/astro';
import { defineConfig } from 'astro/config';
import options from './site/latchkey.config.js';
import theme from './site/starlight.config.js';

// The demo compares this site with and without Latchkey.
const ungated = process.env.DEMO_UNGATED === '1';

export default defineConfig({
  site: 'https://latchkey.example',
  srcDir: './site/src',
  publicDir: './site/public',
  outDir: './site/dist',
  // Style sheets named by content alone have the same names without the pages that Latchkey adds.
  vite: { build: { rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } } } },
  integrations: ungated ? [starlight(theme)] : [starlight(theme), latchkey(options)],
});
