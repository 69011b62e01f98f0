import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { legalPages } from '../src/legal-pages.ts';
import { loadConfig } from '../src/load-config.ts';
import { standalonePages } from '../src/standalone-page.ts';
import { folderOf } from './support.ts';

// Somebody read the pages of the example on this day.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
  return () => vi.useRealTimers();
});

const project = join(import.meta.dirname, '../../../test/sites/legal');
const quiet =
  '<!doctype html><html lang="en"><head><title>Q</title></head><body><h1>Quiet</h1></body></html>';

/** The example's legal pages, as they are published beside these files; without files, beside its own. */
async function published(files?: Record<string, string>): Promise<(route: string) => CheerioAPI> {
  const { settings: said } = await loadConfig(project, undefined);
  const address = { url: said.site, base: '/' };
  const legal = await legalPages({ settings: said, address, project, development: false });
  expect(legal.warnings).toEqual([]);
  const folder = folderOf(files ?? {});
  if (!files) cpSync(join(project, 'public'), folder, { recursive: true });
  const extra = standalonePages(legal.documents);
  const gate = () => gateFolder({ folder, settings: legal.settings, address, extra });
  await gate();
  const page = (route: string) => readFileSync(join(folder, route, 'index.html'), 'utf8');
  const first = page('legal/cookies');
  await gate();
  expect(page('legal/cookies')).toBe(first);
  return (route) => load(page(route));
}

const tables = ($: CheerioAPI) =>
  $('table')
    .toArray()
    .map((table) => [$(table).find('caption').text().split(/[:.]/)[0], $(table).find('tbody tr').length]);

describe('the legal pages of a site with services', () => {
  it('fill every slot, and leave no table empty', async () => {
    const page = await published();
    for (const route of ['cookies', 'privacy', 'notice', 'email'].flatMap((name) => [
      `legal/${name}`,
      `fr/legal/${name}`,
    ])) {
      const $ = page(route);
      expect([route, $('[data-latchkey-slot]:empty').not('style').length]).toEqual([route, 0]);
      for (const [, rows] of tables($)) expect(rows).toBeGreaterThan(0);
      expect($('main').text()).not.toMatch(/:::|\{[a-z]+\}/);
      expect($('[role=note]')).toHaveLength(0);
    }
  });

  it('tell of what the site does', async () => {
    const $ = (await published())('legal/cookies');
    expect(tables($).map(([caption]) => caption)).toEqual([
      '',
      'Signing in',
      'Security',
      'Operation',
      'Statistics',
      'Content from other sites',
      'Functions and settings',
      'Services of other parties',
      'How long something is kept',
    ]);
    expect($('h2').text()).toContain('How do I accept, refuse or choose?');
    expect($('h2').text()).not.toContain('nobody ask');
    expect($('main a[data-latchkey-action=preferences]')).toHaveLength(2);
    expect($('main').text()).toContain(
      'These wait for your consent: Google Fonts, Google Analytics, and YouTube.',
    );
    expect($('main').text()).toContain('Where translations differ, this one counts: French.');
  });

  it('do not call a service unidentified that the config names', async () => {
    const row = (await published())('legal/privacy')('th:contains("Poste Bleue")');
    expect(row).toHaveLength(1);
    expect(row.text()).toBe('Poste Bleue');
  });

  it('say who publishes it, the same on every page', async () => {
    const page = await published();
    const siren = 'SIREN\u00a0732 829 320';
    for (const route of ['legal/cookies', 'legal/notice', 'fr/legal/notice', 'fr/legal/privacy'])
      expect(page(route)('dd').text()).toContain(siren);
    expect(page('fr/legal/notice')('main').text()).toContain('Netlify, Inc. (États-Unis)');
    expect(page('legal/notice')('h2:contains("represents") + div').text()).toBe('Maëlle Le Goff');
  });
});

it('are published when they hold nothing to fill, too', async () => {
  const folder = folderOf({ 'index.html': quiet });
  const { settings } = await loadConfig(project, undefined);
  const extra = new Map([['legal/cookies/index.html', Buffer.from(quiet)]]);
  const gate = () => gateFolder({ folder, settings, address: { url: settings.site, base: '/' }, extra });
  expect((await gate()).written).toContain('legal/cookies/index.html');
  expect(readFileSync(join(folder, 'legal/cookies/index.html'), 'utf8')).toBe(quiet);
  expect((await gate()).written).toEqual([]);
});

describe('the same pages of a site that contacts nobody', () => {
  it('say so, and offer no choice', async () => {
    const $ = (await published({ 'index.html': quiet }))('legal/cookies');
    expect($('h2').text()).toContain('Why does nobody ask me anything?');
    expect($('h2').text()).not.toContain('How do I accept');
    expect($('[data-latchkey-action]')).toHaveLength(0);
    expect($('main').text()).toContain('Nothing: we do not count.');
    expect($('main').text()).toContain('Nothing that was found needs your consent.');
    expect($('script').not('[type="application/ld+json"]')).toHaveLength(0);
  });
});
