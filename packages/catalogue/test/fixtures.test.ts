import { readdirSync, readFileSync } from 'node:fs';
import { classifier, knownServices, ownHosts, parseConfig, scanPage } from '@latchkey/core';
import { describe, expect, test } from 'vitest';
import { services } from '../src/index.ts';

const folder = new URL('../fixtures/', import.meta.url);
const known = knownServices(services, parseConfig({}, 'latchkey.config.js'));
const names = classifier(known, ownHosts('docs.example.org', []));

test('every service has a fixture, and no fixture is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(services.map(({ id }) => `${id}.html`).sort());
});

describe.each(services)('the snippet of $id', ({ id, match }) => {
  test('contacts it and nobody else', async () => {
    const { urls, scripts } = await contentsOf(id);
    const contacted = urls.map((url) => names.ofUrl(url)?.id);
    const loaded = scripts.flatMap(
      (code) => names.ofScript(code, 'classic', 'https://docs.example.org/')[0]?.service.id ?? [],
    );
    expect([...new Set(contacted)]).toEqual([id]);
    expect(loaded.filter((service) => service !== id)).toEqual([]);
  });

  test('shows each of its signatures, and no signature of others', async () => {
    const { scripts } = await contentsOf(id);
    const matches = (source: string) => scripts.some((code) => new RegExp(source).test(code));
    expect(match.inline.filter((source) => !matches(source))).toEqual([]);
    const others = services.filter((service) => service.id !== id && service.match.inline.some(matches));
    expect(others.map((service) => service.id)).toEqual([]);
  });
});

/** What a browser would load or run from a fixture. */
async function contentsOf(id: string): Promise<{ urls: URL[]; scripts: string[] }> {
  const text = readFileSync(new URL(`${id}.html`, folder), 'utf8');
  const url = 'https://docs.example.org/';
  const { spots } = await scanPage({ path: 'index.html', url, text, encoding: 'utf-16' });
  return {
    urls: spots.flatMap((spot) => spot.loads.map((load) => load.url)),
    scripts: spots.flatMap(({ script }) => (script ? [script.code] : [])),
  };
}
