import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalogue } from '../scripts/read-catalogue.ts';
import { services } from '../src/index.ts';

const fresh = readCatalogue();

test('src/generated is what scripts/generate.ts would write today', () => {
  expect(services).toEqual(fresh.services);
});

test('schema.json is what src/schema.ts says', () => {
  const written = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8'));
  expect(written).toEqual(fresh.jsonSchema);
});

test('services are sorted by id and free of what only maintainers need', () => {
  const ids = services.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const keys = new Set(services.flatMap((service) => Object.keys(service)));
  expect([...keys].filter((key) => ['$schema', 'evidence', 'harden', 'selfHost'].includes(key))).toEqual([]);
});
