import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSlot, renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { typographyFaults } from './french.ts';
import { parsed, reviewed, sampleService, sampleView, textsOf } from './sample-view.ts';

const folder = join(import.meta.dirname, '../templates');
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const values = { site: 'Acme Docs', months: 6, contact: 'privacy@example.org' };

function pageOf(name: string, given: object = values) {
  const [, lang = ''] = name.split('.');
  const markdown = readFileSync(join(folder, `${name}.md`), 'utf8');
  const page = renderLegalPage(markdown, { lang, values: given, reviewed, path: name });
  return { ...page, $: parsed(page.html) };
}

describe.each(names)('the template %s', (name) => {
  it('has one title, no skipped heading and every placeholder filled', () => {
    const { $, title, lang, frontmatter } = pageOf(name);
    expect(textsOf($, 'h1')).toEqual([title]);
    expect(name).toBe(`${frontmatter.legal}.${lang}`);
    expect($('h2').length).toBeGreaterThan(1);
    expect($('h3, h4')).toHaveLength(0);
    expect($.text()).not.toMatch(/[{}]|::/);
    expect($.text()).not.toMatch(/complian|conforme/i);
  });

  it('leaves the contact out when there is none', () => {
    const without = pageOf(name, { site: 'Acme Docs', months: 6 });
    expect(without.$.text()).not.toContain('privacy@example.org');
  });
});

describe.each(['cookies.en', 'cookies.fr'])('the cookie policy %s', (name) => {
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
  const pages = names.filter((name) => name.endsWith('.fr')).map((name) => pageOf(name).$.text());
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
