import { writeFileSync } from 'node:fs';
import { assets, texts } from '../src/assets.ts';

// After `tsc -b`: the published package carries the bundled text, and neither the sources nor a bundler.
const target = new URL('../dist/assets.js', import.meta.url);
const module = `export const assets = ${JSON.stringify(assets)};\nexport const texts = ${JSON.stringify(texts)};\n`;
writeFileSync(target, module);
