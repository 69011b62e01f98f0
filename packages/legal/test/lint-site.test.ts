import { type LintSite, lintTexts } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { sampleService } from './sample-view.ts';

const used = sampleService({
  id: 'counter',
  name: 'Acme Counter',
  samples: [{ page: 'guide/index.html', line: 4 }],
  pages: 3,
});
const open = sampleService({
  id: 'letters',
  name: 'Acme Fonts',
  kind: 'font',
  purpose: 'functional',
  decision: 'keep',
  moment: 'load',
  hosts: ['fonts.example'],
  samples: [{ page: 'index.html', line: 2 }],
});
const matching = { match: { urls: [], inline: [] }, globals: [] };
const services = [
  used,
  open,
  sampleService({ id: 'loom', name: 'Weaver' }),
  sampleService({ id: 'box', name: 'Acme Box' }),
].map((service) => ({ ...service, ...matching }));

const head =
  'Updated: 3 May 2026. Contact: privacy@site.example. This page says what the site keeps and whom it asks.\n\n';
const own = `---\nlegal: cookies\nreviewed: 2026-05-03\nlang: en\n---\n\n${head}`;

function lint(
  text: string,
  given: Partial<LintSite> & { inventory?: LintSite['facts']['inventory']['services'] } = {},
) {
  const { inventory = [], ...rest } = given;
  const facts = {
    inventory: { services: inventory },
    banner: false,
    scopes: ['site'] as const,
    signals: [],
    isOwn: () => false,
  };
  const site: LintSite = { facts, months: 6, ...rest };
  return lintTexts([{ path: 'policy.md', text }], { services, today: '2026-11-22', site });
}

describe('services', () => {
  it('have to be named by an own legal page', () => {
    expect(lint(own, { inventory: [used] })).toMatchObject([
      { file: 'guide/index.html', line: 4, code: 'L101', severity: 'error' },
    ]);
  });

  it('are named by any of the legal pages, and are asked for on the one that is about them', () => {
    const site: LintSite = {
      facts: {
        inventory: { services: [used] },
        banner: false,
        scopes: ['site'],
        signals: [],
        isOwn: () => false,
      },
      months: 6,
    };
    const said = (...texts: [path: string, text: string][]) =>
      lintTexts(
        texts.map(([path, text]) => ({ path, text })),
        { services, today: '2026-11-22', site },
      )
        .filter(({ code }) => code === 'L101')
        .map(({ message }) => message);
    const notice: [string, string] = ['notice.md', own.replace('legal: cookies', 'legal: notice')];
    expect(said(notice, ['cookies.md', '::services'])).toEqual([]);
    expect(said(notice, ['cookies.md', own])).toEqual([expect.stringContaining('to cookies.md')]);
  });

  it.each([
    ['by name', 'We count with Acme Counter.'],
    ['by provider', 'We count with software of Sample SAS.'],
    ['by a list', '::services'],
    ['by a list of their purpose', '::trackers{purpose=analytics}'],
  ])('are named %s', (_, text) => {
    expect(lint(own + text, { inventory: [used] })).toEqual([]);
  });

  it('are not named by a list of another purpose', () => {
    expect(lint(`${own}::trackers{purpose=content}`, { inventory: [used] })).toMatchObject([
      { code: 'L101' },
    ]);
  });

  it('are nobody’s promise where nobody wrote a page for Latchkey', () => {
    expect(lint(head, { inventory: [used] })).toEqual([]);
  });

  it('are stale once nothing contacts them', () => {
    expect(lint(`${head}We use Acme Box, and Acme Box.`)).toMatchObject([
      { code: 'L102', line: 3, column: 8 },
    ]);
    expect(lint(`${head}We use Acme Box.`, { inventory: [sampleService({ id: 'box' })] })).toEqual([]);
  });

  it('are not every word that is also a name', () => {
    expect(lint(`${head}Weaver birds build nests.`)).toEqual([]);
    expect(lint(`${head}Weaver sets a cookie.`)).toMatchObject([{ code: 'L102' }]);
  });

  it.each([
    ['L107', sampleService({ id: 'tags', kind: 'tag-manager' })],
    ['L309', sampleService({ id: 'google-adsense', kind: 'advertising' })],
  ])('%s', (code, service) => {
    expect(lint(head, { inventory: [service] })).toMatchObject([{ code, severity: 'warn' }]);
  });

  it('are said by a tag manager', () => {
    const tags = sampleService({ id: 'tags', kind: 'tag-manager', contains: ['counter'] });
    expect(lint(head, { inventory: [tags] })).toEqual([]);
  });
});

describe('texts', () => {
  it.each<[string, string, Parameters<typeof lint>[1]]>([
    ['L205', `${head}Your data is not shared with third parties.`, { inventory: [open] }],
    ['L304', `${head}Your choice is kept for 12 months.`, {}],
    ['L305', head, { months: 12 }],
    ['L402', own.replace('lang: en', 'lang: en\nupdated: 2026-05-03'), { lastChange: '2026-05-04' }],
    ['L413', own.replace('reviewed: 2026-05-03\n', ''), {}],
    ['L501', own.replace('lang: en', 'lang: en\nscope: [site, email]'), {}],
  ])('%s', (code, text, given) => {
    expect(lint(text, given).map((finding) => finding.code)).toEqual([code]);
  });

  it.each<[string, string, Parameters<typeof lint>[1]]>([
    [
      'what waits for consent is not shared yet',
      `${head}Your data is not shared with third parties.`,
      { inventory: [used] },
    ],
    ['the number of the config', `${head}Your choice is kept for 6 months.`, {}],
    ['the lifetime of a tracker', `${head}Your choice is kept; the cookie lives for 12 months.`, {}],
    [
      'a date as young as the site',
      own.replace('lang: en', 'lang: en\nupdated: 2026-05-04'),
      { lastChange: '2026-05-04' },
    ],
  ])('nothing: %s', (_, text, given) => {
    expect(lint(text, given)).toEqual([]);
  });
});
