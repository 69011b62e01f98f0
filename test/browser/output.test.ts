import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inventory } from '@latchkey/core';
import { load } from 'cheerio';
import { run } from 'latchkey';
import { describe, expect, it } from 'vitest';
import {
  astroSite,
  type ExampleSite,
  eleventySite,
  exampleSites,
  fileOf,
  folderOf,
  root,
  urlOf,
} from '../support/example-sites.ts';

async function latchkey(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  let messages = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      messages += text;
    },
    error: (error) => {
      messages += String(error);
    },
  });
  if (code !== 0) throw new Error(messages);
  return { code, out };
}

/** Every file with its bytes. */
async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.sort().map(async (file) => [file.slice(folder.length), await readFile(file)] as const),
    ),
  );
}

/** Names of the files that differ, or that only one side has. */
function difference(before: Map<string, Buffer>, after: Map<string, Buffer>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.filter((name) => !before.get(name)?.equals(after.get(name) ?? Buffer.from([])));
}

it.each([
  [eleventySite, '/plain/'],
  [astroSite, '/nothing/'],
])('a page without third parties has the bytes that its generator wrote', async (site, path) => {
  const [gated, ungated] = await Promise.all(
    (['gated', 'ungated'] as const).map((variant) => readFile(fileOf(folderOf(site, variant), path))),
  );
  expect(gated?.equals(ungated ?? Buffer.from([]))).toBe(true);
});

describe.each(exampleSites)('the gated $name site', (site) => {
  it('is not changed by gating it again', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'latchkey-gated-'));
    await cp(folderOf(site, 'gated'), copy, { recursive: true });
    const before = await contents(copy);
    await latchkey('gate', copy, '--site', urlOf(site, '/'), '--config', join(root, site.config));
    expect(difference(before, await contents(copy))).toEqual([]);
    await rm(copy, { recursive: true });
  });

  it('is reported with the same bytes every time', async () => {
    const scan = () => latchkey('scan', folderOf(site, 'gated'), '--json', '--site', urlOf(site, '/'));
    const [first, second] = [await scan(), await scan()];
    expect(JSON.parse(first.out).inventory.services.length).toBeGreaterThan(10);
    expect(second.out).toBe(first.out);
  });

  it('has a French cookie policy that lists what the site loads, by purpose', async () => {
    const $ = load(await readFile(fileOf(folderOf(site, 'gated'), '/fr/legal/cookies/'), 'utf8'));
    expect($('html').attr('lang')).toBe('fr');
    const trackers = $('main [data-latchkey-slot="trackers"]');
    expect(trackers.find('table').length).toBeGreaterThan(0);
    for (const table of trackers.find('table')) {
      const heads = $(table).find('thead th').toArray();
      expect(heads.map((head) => $(head).text())).toEqual(['Fournisseur', 'Nom', 'Finalité', 'Durée']);
      expect($(table).find('tbody tr').length).toBeGreaterThan(0);
    }
    const names = trackers
      .find('tbody code')
      .toArray()
      .map((code) => $(code).text());
    expect(names, 'our own row').toContain('latchkey:/');

    const headings = new Map<string, Set<string>>();
    for (const { name, purpose, provider, storage, verified, decision } of await inventoryOf(site)) {
      // Only hints named it, and they are gone.
      if (decision === 'remove') continue;
      expect(trackers.text()).toContain(name);
      if (!verified) continue;
      const entry = trackers.find('tbody').filter((_, body) => $(body).find('th bdi').last().text() === name);
      expect(entry.length, name).toBe(1);
      if (provider) expect(entry.find('th').text()).toContain(provider.entity);
      for (const row of storage) expect(entry.find('code').text()).toContain(row.name);
      const heading = entry.closest('section').find('h2, h3').first().text();
      headings.set(purpose, (headings.get(purpose) ?? new Set()).add(heading));
    }
    expect([...headings.values()].every((section) => section.size === 1)).toBe(true);
    expect(new Set([...headings.values()].flatMap((section) => [...section])).size).toBe(headings.size);
  });
});

async function inventoryOf(site: ExampleSite): Promise<Inventory['services']> {
  const record = await readFile(join(folderOf(site, 'gated'), '_latchkey/inventory.json'), 'utf8');
  return (JSON.parse(record) as { inventory: Inventory }).inventory.services;
}
