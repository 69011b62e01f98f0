import { mkdirSync, writeFileSync } from 'node:fs';
import { readCatalogue } from './read-catalogue.ts';

/** Writes what is made from services/ and platforms/. `npm run generate` formats it too. */
const root = new URL('../', import.meta.url);
const { services, platforms, jsonSchemas } = readCatalogue();

mkdirSync(new URL('src/generated/', root), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas)) write(name, JSON.stringify(schema, null, 2));
write('src/generated/services.ts', moduleText('services', 'Service', 'Service[]', services));
write('src/generated/platforms.ts', moduleText('platforms', 'Platform', 'Platform[]', platforms));

function moduleText(name: string, imported: string, type: string, value: unknown): string {
  return [
    `// Made by scripts/generate.ts from ${name}/.`,
    `import type { ${imported} } from '@latchkey/core';`,
    '',
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`,
    '',
  ].join('\n');
}

function write(path: string, text: string): void {
  writeFileSync(new URL(path, root), text);
}
