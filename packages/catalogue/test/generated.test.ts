import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalogue } from '../scripts/read-catalogue.ts';
import { platforms, services } from '../src/index.ts';

const fresh = readCatalogue();

test('src/generated is what scripts/generate.ts would write today', () => {
  expect(services).toEqual(fresh.services);
  expect(platforms).toEqual(fresh.platforms);
});

test.each(Object.entries(fresh.jsonSchemas))('%s is what src/schema.ts says', (name, schema) => {
  expect(JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))).toEqual(schema);
});

test('services are sorted by id and free of what only maintainers need', () => {
  const ids = services.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const keys = new Set(services.flatMap((service) => Object.keys(service)));
  expect([...keys].filter((key) => ['$schema', 'evidence', 'harden', 'selfHost'].includes(key))).toEqual([]);
});
