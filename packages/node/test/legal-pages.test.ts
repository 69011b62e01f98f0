import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@latchkey/core';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type LegalPages, legalPages } from '../src/legal-pages.ts';
import { policyLinks } from '../src/policy-links.ts';
import { settingsFrom } from '../src/settings-from.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T20:00:00Z') });
  return () => vi.useRealTimers();
});

const reviewed = '2026-11-01';
const own = (top = '') => `---\nlegal: cookies\ntitle: Own page\n${top}---\n\nText.\n`;

async function pagesOf(
  config: Config,
  files: Record<string, string> = {},
  development = false,
): Promise<LegalPages & { routes: string[]; said: string }> {
  const project = mkdtempSync(join(tmpdir(), 'latchkey-legal-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  mkdirSync(join(project, 'legal'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, 'legal', name), text);
  const settings = settingsFrom({ site: 'https://docs.example.org/', ...config }, 'test');
  const pages = await legalPages({
    ...{ settings, project, development },
    address: { url: 'https://docs.example.org/', base: '/' },
  });
  return { ...pages, routes: pages.documents.map(({ route }) => route), said: pages.warnings.join('\n') };
}

const controller = { name: 'Acme', contact: 'privacy@example.org' };

describe('a draft', () => {
  it('of ours stays out of production, and nothing leads to it', async () => {
    const { routes, said, settings } = await pagesOf({ controller, legal: { languages: ['en', 'fr'] } });
    expect(routes).toEqual([]);
    expect(said).toContain("legal: { reviewed: '2026-11-01' }");
    expect(said).toContain('npx latchkey init --legal cookies --lang en,fr');
    expect(policyLinks(settings, '/')).toEqual({});
  });

  it('of the author stays out alone', async () => {
    const config: Config = { controller, legal: { languages: ['en', 'fr'], reviewed } };
    const { routes, said, settings } = await pagesOf(config, { 'cookies.fr.md': own() });
    expect(routes).toEqual(['legal/cookies/']);
    expect(said).toContain('legal/cookies.fr.md is a draft');
    expect(policyLinks(settings, '/')).toEqual({ en: '/legal/cookies/' });
  });

  it('is there in development, and says what it is', async () => {
    const { documents, said } = await pagesOf({ controller, legal: {} }, { 'cookies.en.md': own() }, true);
    expect(documents[0]?.html).toContain('role="note"');
    expect(said).toContain('Nothing of it is in a production build.');
  });
});

describe('a page that somebody has read', () => {
  it('is published without a word', async () => {
    const files = { 'cookies.en.md': own(`reviewed: ${reviewed}\n`) };
    const { documents, warnings } = await pagesOf({ controller, legal: {} }, files);
    expect(documents.map(({ title, html }) => [title, html])).toEqual([
      ['Own page', '<h1>Own page</h1>\n<p>Text.</p>'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('may be of any name', async () => {
    const files = { 'terms.en.md': own(`reviewed: ${reviewed}\n`) };
    expect((await pagesOf({ controller, legal: { pages: ['terms'] } }, files)).routes).toEqual([
      'legal/terms/',
    ]);
    await expect(pagesOf({ controller, legal: { pages: ['terms'] } })).rejects.toThrow(
      'There is no template for the legal page "terms" in "en", and no file legal/terms.en.md.',
    );
  });
});

describe('a day that has not come', () => {
  it('is named, with its line: nobody can have read a page on it', async () => {
    const top =
      'effective: 2027-01-01\nreviewed: 2026-11-24\nchanges:\n  - { date: 2026-11-01, note: x }\n  - { date: 2099-11-01, note: y }\n';
    const { said, routes } = await pagesOf({ controller, legal: {} }, { 'cookies.en.md': own(top) });
    expect(said.split('\n').slice(1, -1)).toEqual([
      '  legal/cookies.en.md:5: reviewed: 2026-11-24',
      '  legal/cookies.en.md:8: changes.1.date: 2099-11-01',
    ]);
    expect(routes).toEqual(['legal/cookies/']);
  });

  it('may be one of the config, and is none that has begun somewhere on earth', async () => {
    const of = async (day: string) => (await pagesOf({ controller, legal: { reviewed: day } })).said;
    expect(await of('2026-11-24')).toContain('`legal.reviewed` in the config: 2026-11-24');
    expect(await of('2026-11-23')).toBe('');
  });
});

describe('who publishes the site', () => {
  it('is asked for where legal pages are published', async () => {
    const { said } = await pagesOf({ legal: { reviewed } });
    expect(said).toContain('The config lacks `controller.name`');
    expect((await pagesOf({ legal: { reviewed }, controller: { name: 'Acme' } })).said).toContain(
      '`controller.contact`',
    );
    expect((await pagesOf({})).said).toBe('');
  });

  it('has numbers whose check digits fit', async () => {
    const registrations = [
      { scheme: 'siren', value: '732 829 321' },
      { scheme: 'RCS', value: 'Paris 732 829 320' },
      { scheme: 'siret', value: '732 829 320 00074' },
      { scheme: 'VAT', value: 'FR44732829320' },
      { scheme: 'USt-IdNr.', value: 'DE136695976' },
      { scheme: 'KvK', value: 'anything' },
    ];
    const { warnings } = await pagesOf({ controller: { ...controller, registrations } });
    expect(warnings).toEqual([
      '`controller.registrations`: "732 829 321" is no valid siren number: its check digits do not fit. Look for a misread digit.',
    ]);
  });
});

it('says once that a policy elsewhere is not checked', async () => {
  const { said } = await pagesOf({ policy: 'https://elsewhere.example/cookies' });
  expect(said).toContain('lies elsewhere (https://elsewhere.example/cookies)');
  expect((await pagesOf({ policy: 'https://docs.example.org/cookies' })).said).toBe('');
});

describe('a page in two languages', () => {
  const config: Config = {
    controller: { ...controller, registrations: [{ scheme: 'siren', value: '732829320' }] },
  };
  const bothLanguages = { ...config, legal: { reviewed, languages: ['en', 'fr'] } };

  it('leads to the other, and says so in its head', async () => {
    const { documents } = await pagesOf(bothLanguages);
    expect(documents[0]?.html).toContain(
      '<a href="/fr/legal/cookies/" hreflang="fr" lang="fr"><bdi>français</bdi></a>',
    );
    expect(documents[1]?.head.split('\n').slice(0, 3)).toEqual([
      '<link rel="alternate" hreflang="en" href="https://docs.example.org/legal/cookies/">',
      '<link rel="alternate" hreflang="fr" href="https://docs.example.org/fr/legal/cookies/">',
      '<link rel="alternate" hreflang="x-default" href="https://docs.example.org/legal/cookies/">',
    ]);
  });

  it('has its direction beside its language', async () => {
    const { documents } = await pagesOf({ ...config, legal: { reviewed, languages: ['en', 'ar'] } });
    expect(documents.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  it('tells machines who publishes it', async () => {
    const { documents } = await pagesOf({ ...config, legal: { reviewed } });
    const json =
      /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(documents[0]?.head ?? '')?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Cookie policy',
      inLanguage: 'en',
      url: 'https://docs.example.org/legal/cookies/',
      publisher: {
        '@type': 'Organization',
        name: 'Acme',
        email: 'privacy@example.org',
        identifier: [{ '@type': 'PropertyValue', propertyID: 'SIREN', value: '732829320' }],
      },
    });
  });
});
