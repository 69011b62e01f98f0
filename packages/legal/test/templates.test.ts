import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSlot, lintTexts, renderLegalPage } from '@latchkey/legal';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { conditionNames } from '../src/page/page-values.ts';
import { typographyFaults } from './french.ts';
import { parsed, reviewed, sampleService, sampleView, textsOf } from './sample-view.ts';

const folder = join(import.meta.dirname, '../templates');
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const values = { site: 'Acme Docs', months: 6, contact: 'privacy@example.org' };
const identity = conditionNames.filter((name) => name !== 'professional' && name !== 'private');
/** What a site can have said of itself, from nothing to everything. */
const sites = {
  nameless: { site: 'docs.example', months: 1 },
  private: { ...values, given: ['private'] },
  professional: { ...values, given: ['professional', ...identity] },
};

function markdownOf(name: string): string {
  return readFileSync(join(folder, `${name}.md`), 'utf8');
}

function pageOf(name: string, given: object = values) {
  const [, lang = ''] = name.split('.');
  const page = renderLegalPage(markdownOf(name), { lang, values: given, reviewed, path: name });
  return { ...page, $: parsed(page.html) };
}

describe.each(names)('the template %s', (name) => {
  it.each(Object.entries(sites))(
    'has one title, no skipped heading and every placeholder filled (%s)',
    (_, given) => {
      const { $, title, lang, frontmatter } = pageOf(name, given);
      expect(textsOf($, 'h1')).toEqual([title]);
      expect(name).toBe(`${frontmatter.legal}.${lang}`);
      expect($('h2').length).toBeGreaterThan(1);
      expect($('h3, h4')).toHaveLength(0);
      expect($.text()).not.toMatch(/[{}]|::/);
      expect($.text()).not.toMatch(/complian|conforme/i);
    },
  );

  it('asks for the contact only where there is one', () => {
    expect(pageOf(name).$('a[href="mailto:privacy@example.org"]').length).toBeGreaterThan(0);
    expect(pageOf(name, sites.nameless).$('a[href^="mailto:"]')).toHaveLength(0);
  });

  it('is a draft until somebody has read it', () => {
    const draft = renderLegalPage(markdownOf(name), { lang: 'en', values });
    expect([draft.draft, pageOf(name).draft]).toEqual([true, false]);
  });

  it('says all that the English one says', () => {
    const own = pageOf(name, sites.professional);
    const english = pageOf(name.replace(/\.[\w-]+$/, '.en'), sites.professional);
    expect(slotsOf(own.$)).toEqual(expect.arrayContaining(slotsOf(english.$)));
    expect(own.$('h2').length).toBeGreaterThanOrEqual(english.$('h2').length);
    expect(own.$('ul > li').length).toBeGreaterThanOrEqual(english.$('ul > li').length);
  });

  it('contradicts nothing that the linter knows', () => {
    const text = markdownOf(name);
    expect(lintTexts([{ path: name, text }], { services: [], today: reviewed })).toEqual([]);
  });
});

/** What each slot of a page prints, and on which condition. */
function slotsOf($: CheerioAPI): string[] {
  return $('[data-latchkey-slot]')
    .toArray()
    .flatMap(({ attribs }) => {
      const only = attribs['data-latchkey-only']?.split(' ') ?? [''];
      const {
        'data-latchkey-slot': slot,
        'data-latchkey-if': condition,
        'data-latchkey-scope': scope,
      } = attribs;
      return only.map((part) => [slot, part, condition, scope].join(' '));
    });
}

describe.each(names.filter((name) => name.startsWith('cookies')))('the cookie policy %s', (name) => {
  it('holds the slots and the control', () => {
    const { $, lang } = pageOf(name);
    const slots = $('[data-latchkey-lang]').toArray();
    expect(slots.map((slot) => $(slot).attr('data-latchkey-slot'))).toEqual(
      expect.arrayContaining(['trackers', 'services']),
    );
    expect(new Set(slots.map((slot) => $(slot).attr('data-latchkey-lang')))).toEqual(new Set([lang]));
    expect($('a[data-latchkey-action=preferences]')).toHaveLength(1);
  });
});

it('is written with French spaces, also once its tables are filled', () => {
  const pages = names.filter((name) => /\.fr\b/.test(name)).map((name) => pageOf(name).$.text());
  const view = sampleView(
    [
      sampleService({ decision: 'keep', moment: 'load', reasonText: { fr: 'Indispensable au site.' } }),
      sampleService({
        exempt: { basis: 'fr-audience', since: '2026-11-01', reason: 'Compter les visites.' },
      }),
      sampleService({ verified: false }),
      sampleService(),
    ],
    { lang: 'fr' },
  );
  const tables = parsed(fillSlot('trackers', view) + fillSlot('services', view));
  tables('code').remove();
  expect(typographyFaults(pages.join('\n') + tables.text())).toEqual([]);
});

describe('the law that templates name', () => {
  const laws = {
    de: /DDG|MStV|TDDDG/,
    'de-AT': /ECG|MedienG|TKG 2021/,
    'de-CH': /UWG|\bDSG\b|Fernmeldegesetz/,
    'fr-CH': /LCD|LPD|télécommunications/,
    'it-CH': /LCSl|LPD|telecomunicazioni/,
  };

  it.each(Object.entries(laws))('is that of their country alone: %s', (lang, own) => {
    const texts = ['notice', 'privacy'].map((page) => markdownOf(`${page}.${lang}`));
    for (const text of texts) expect(text).toMatch(own);
    const others = Object.entries(laws).filter(([other]) => other.slice(-2) !== lang.slice(-2));
    for (const [, law] of others) expect(texts.join('\n')).not.toMatch(law);
  });

  it('is named by no cookie policy and by nothing on e-mails: regions have those of their language', () => {
    for (const name of names.filter((each) => /^(cookies|email)/.test(each)))
      expect(markdownOf(name)).not.toMatch(/§|\b(Art|Abs|al|cpv)\.|DSGVO|GDPR|RGPD|TDDDG|CNIL/);
  });

  it('stands in Swiss German without a sharp s', () => {
    for (const name of names.filter((each) => each.endsWith('.de-CH')))
      expect(markdownOf(name)).not.toContain('ß');
  });
});
