import { mkdirSync, writeFileSync } from 'node:fs';
import { readCatalogue } from './read-catalogue.ts';

/** Writes what is made from services/. `npm run generate` formats it too. */
const root = new URL('../', import.meta.url);
const { services, jsonSchema } = readCatalogue();

mkdirSync(new URL('src/generated/', root), { recursive: true });
write('schema.json', JSON.stringify(jsonSchema, null, 2));
write('src/generated/services.ts', moduleText('services', 'Service', 'Service[]', services));

function moduleText(name: string, imported: string, type: string, value: unknown): string {
  return [
    '// Made by scripts/generate.ts from services/.',
    `import type { ${imported} } from '@latchkey/core';`,
    '',
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`,
    '',
  ].join('\n');
}

function write(path: string, text: string): void {
  writeFileSync(new URL(path, root), text);
}
