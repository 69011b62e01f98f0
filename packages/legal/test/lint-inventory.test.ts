import { type LintSite, lintTexts, registrationChecker } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { sampleRow, sampleService } from './sample-view.ts';

type Found = LintSite['facts']['inventory']['services'];

const place = [{ page: 'index.html', line: 2 }];
const waiting = sampleService({ id: 'counter', name: 'Acme Counter', purpose: 'statistics' });
const running = sampleService({
  id: 'counter',
  name: 'Acme Counter',
  purpose: 'statistics',
  decision: 'keep',
  moment: 'load',
  hosts: ['counter.example'],
  samples: place,
});
const exempt = (basis: string, since: string) => ({
  ...running,
  exempt: { basis, since, reason: 'Counts visits and nothing else' },
});
const known = [{ ...running, match: { urls: [], inline: [] }, globals: [] }];

const page = (text: string, matter = 'legal: cookies') =>
  `---\n${matter}\nreviewed: 2026-05-03\nlang: en\n---\n\n::updated\n\n::controller\n\n::services\n\n${text}`;

interface Given extends Omit<Partial<LintSite>, 'facts'> {
  found?: Found;
  banner?: boolean;
}

const isWrongRegistration = await registrationChecker();

function lint(texts: string | Record<string, string>, { found = [], banner = false, ...rest }: Given = {}) {
  const files = Object.entries(typeof texts === 'string' ? { 'policy.md': texts } : texts);
  const facts: LintSite['facts'] = {
    ...{ inventory: { services: found }, banner, scopes: ['site'], signals: [] },
    isOwn: () => false,
  };
  return lintTexts(
    files.map(([path, text]) => ({ path, text })),
    { services: known, today: '2026-11-22', isWrongRegistration, site: { facts, months: 6, ...rest } },
  ).map(({ file, line, code, severity }) => [file, line, code, severity]);
}

describe('what the site contacts', () => {
  it.each<[string, Found[number]]>([
    ['L103', sampleService({ id: 'cdn.example', verified: false, samples: place })],
    ['L104', running],
    ['L504', exempt('because-we-can', '2026-01-01')],
    ['L504', exempt('fr-audience', '2027-01-01')],
  ])('%s', (code, service) => {
    const found = lint(page(''), { found: [service], bases: ['fr-audience'] });
    expect(found).toEqual([['index.html', 2, code, 'error']]);
  });

  it('needs a provider, or the tables have none', () => {
    const nobody = { ...waiting, provider: null, samples: place };
    expect(lint(page(''), { found: [nobody] })).toEqual([['index.html', 2, 'L106', 'error']]);
  });

  it('is in order when it waits, when it is exempt, and when it is removed', () => {
    const site = { found: [waiting], bases: ['fr-audience'], banner: true };
    expect(lint(page(''), site)).toEqual([]);
    expect(lint(page(''), { ...site, found: [exempt('fr-audience', '2026-11-22')] })).toEqual([]);
    const gone = sampleService({ id: 'cdn.example', verified: false, decision: 'remove' });
    expect(lint(page(''), { ...site, found: [gone] })).toEqual([]);
  });

  it('may be kept where it needs no consent by its purpose', () => {
    expect(lint(page(''), { found: [{ ...running, purpose: 'functional' }] })).toEqual([]);
  });
});

describe('marked claims are tested as a build tests them', () => {
  it.each([
    ['L201', ':claim[No statistics]{none=statistics}'],
    ['L202', ':claim[Statistics wait]{gated=statistics}'],
    ['L203', ':claim[You are asked]{consent=needed}'],
    ['L207', ':claim[Nothing leaves the EU]{transfer=none}'],
  ])('%s: %s', (code, claim) => {
    const service = { ...running, provider: { entity: 'Acme Inc.', country: 'US' } };
    expect(lint(page(`- ${claim}`), { found: [service] })).toEqual([
      ['index.html', 2, 'L104', 'error'],
      ['policy.md', 13, code, 'error'],
    ]);
  });

  it('and those that hold are no findings', () => {
    const claims = ':claim[x]{none=advertising} :claim[x]{gated=statistics} :claim[x]{consent=needed}';
    expect(lint(page(claims), { found: [waiting] })).toEqual([]);
  });

  it('by the longest row, and within what the page speaks for', () => {
    const long = { ...waiting, storage: [sampleRow({ duration: 'P2Y' })] };
    const claim = ':claim[At most 13 months]{max=13mo}';
    expect(lint(page(claim), { found: [long] })).toEqual([['policy.md', 13, 'L201', 'error']]);
    expect(lint(page(claim, 'legal: email\nscope: [email]'), { found: [long] })).toEqual([
      ['policy.md', 1, 'L501', 'warn'],
    ]);
  });
});

describe('prose that the site contradicts is a warning', () => {
  it.each([
    ['L202', 'Statistics start only with your consent.', 'en'],
    ['L202', 'Les statistiques ne démarrent qu’avec votre accord.', 'fr'],
    ['L202', 'Statistik wird erst nach Ihrer Einwilligung erstellt.', 'de'],
    ['L202', 'Las estadísticas se inician solo con su consentimiento.', 'es'],
    ['L202', 'Le statistiche iniziano solo con il tuo consenso.', 'it'],
    ['L202', 'Statistieken starten pas met uw toestemming.', 'nl'],
  ])('%s: %s', (code, text, lang) => {
    const own = page(text).replace('lang: en', `lang: ${lang}`);
    expect(lint(own, { found: [running] }).filter(([, , one]) => one !== 'L104')).toEqual([
      ['policy.md', 13, code, 'warn'],
    ]);
    expect(lint(own, { found: [waiting] })).toEqual([]);
  });

  it.each([
    ['en', 'No consent management mechanism is deployed.', 'The cookie banner lets you choose.'],
    ['fr', 'Aucun mécanisme de gestion du consentement n’est déployé.', 'Le bandeau permet de choisir.'],
    ['de', 'Es gibt keinen Cookie-Banner.', 'Der Cookie-Banner lässt Ihnen die Wahl.'],
    ['es', 'No hay ningún banner de cookies.', 'El banner de cookies le deja elegir.'],
    ['it', 'Non c’è nessun banner.', 'Il banner permette di scegliere.'],
    ['nl', 'Er is geen cookiebanner.', 'De cookiebanner laat u kiezen.'],
  ])('L203 both ways (%s)', (lang, denies, describes) => {
    const own = (text: string) => page(text).replace('lang: en', `lang: ${lang}`);
    const wrong = [['policy.md', 13, 'L203', 'warn']];
    const asks = { found: [waiting], banner: true };
    expect(lint(own(denies), asks)).toEqual(wrong);
    expect(lint(own(denies))).toEqual([]);
    expect(lint(own(describes))).toEqual(wrong);
    expect(lint(own(describes), asks)).toEqual([]);
  });

  it('knows that embeds ask without a banner', () => {
    const inPlace = { found: [{ ...waiting, asks: 'place' as const }] };
    const wrong = [['policy.md', 13, 'L203', 'warn']];
    expect(lint(page('No cookie banner is shown.'), inPlace)).toEqual([]);
    expect(lint(page('A cookie banner is shown.'), inPlace)).toEqual(wrong);
    expect(lint(page('No consent mechanism is deployed.'), inPlace)).toEqual(wrong);
    expect(lint(page('Change your cookie settings at any time.'), inPlace)).toEqual([]);
  });

  it('says nothing of what is shown only where it is true', () => {
    const when = ':::when{consent=needed}\nThe cookie banner lets you choose.\n:::\n';
    expect(lint(page(when))).toEqual([]);
  });
});

describe('pages and their settings', () => {
  it('need a way back to the choice', () => {
    expect(lint(page(''), { unlinked: ['a.html', 'b.html'] })).toEqual([['a.html', 1, 'L302', 'error']]);
    expect(lint(page(''), { unlinked: [] })).toEqual([]);
  });

  it.each([
    ['en', 'Only necessary', 'Refuse all'],
    ['en', 'Not now', 'Continue without accepting'],
    ['fr', 'Paramétrer', 'Continuer sans accepter'],
    ['de', 'Einstellungen', 'Alle ablehnen'],
    ['es', 'Configurar', 'Rechazar todo'],
    ['it', 'Personalizza', 'Rifiuta tutto'],
    ['nl', 'Voorkeuren', 'Alles weigeren'],
  ])('L310: a button that refuses says so (%s)', (lang, vague, clear) => {
    const own = page('').replace('lang: en', `lang: ${lang}`);
    const labelled = (refuse: string) => lint(own, { labels: [{ lang, accept: 'OK', refuse }] });
    expect(labelled(vague)).toEqual([['policy.md', 1, 'L310', 'error']]);
    expect(labelled(clear)).toEqual([]);
  });

  it('need a policy in the languages they ask in', () => {
    expect(lint(page(''), { languages: ['en', 'fr'] })).toEqual([['policy.md', 1, 'L412', 'warn']]);
    expect(lint(page(''), { languages: ['en'] })).toEqual([]);
  });

  it('describe kinds of trackers that are there', () => {
    const section = '## Advertising cookies\n\nThey show ads.\n\n## Contact\n\nWrite.';
    expect(lint(page(section))).toEqual([['policy.md', 13, 'L502', 'info']]);
    expect(lint(page(section.replace('They show ads.', 'We use none.')))).toEqual([]);
    expect(lint(page(section.replace('They show ads.', '::trackers{purpose=advertising}')))).toEqual([]);
    expect(lint(page(section), { found: [{ ...waiting, purpose: 'advertising' }] })).toEqual([]);
  });
});

describe('the publisher of the config', () => {
  const notice =
    '---\nlegal: notice\nreviewed: 2026-05-03\nlang: fr\n---\n\n::updated\n\n::controller\n\n::controller{only=host}\n';
  const controller = {
    name: 'Acme',
    kind: 'company',
    address: '1 rue du Lac, 69001 Lyon',
    phone: '+33 4 00 00 00 00',
    director: 'A. Dupont',
    registrations: [{ scheme: 'siren', value: '732 829 320' }],
  } as const;
  const hosting = { provider: 'Acme Host', address: '2 rue du Lac, 69001 Lyon', phone: '+33 4 00 00 00 01' };
  const of = (more: object, host: object = {}) =>
    lint(notice, {
      publisher: {
        name: 'Acme',
        controller: { ...controller, registrations: [...controller.registrations], ...more },
        hosting: { ...hosting, ...host },
      },
    });

  it('has all that the law of its notice wants', () => {
    expect(of({})).toEqual([]);
    expect(of({ director: undefined })).toEqual([['policy.md', 1, 'L407', 'warn']]);
    expect(of({}, { phone: undefined })).toEqual([['policy.md', 1, 'L407', 'warn']]);
  });

  it('is not said by headings, nor by places for it', () => {
    const impressum = notice
      .replace('lang: fr', 'lang: de')
      .concat('\n## Vertreten durch\n\n::controller{only=representative}\n\nSchreiben Sie an {contact}.\n');
    const named = (more: object) =>
      lint(impressum, {
        publisher: {
          name: 'Acme',
          controller: { ...controller, registrations: [...controller.registrations], ...more },
        },
      });
    const whole = { legalForm: 'GmbH', representative: 'A. Meier', contact: 'a@b.example' };
    expect(named(whole)).toEqual([]);
    expect(named({ ...whole, representative: undefined })).toEqual([['policy.md', 1, 'L407', 'warn']]);
    expect(named({ ...whole, contact: undefined })).toEqual([['policy.md', 1, 'L407', 'warn']]);
  });

  it('need not name a person who publishes for themselves', () => {
    const person = { kind: 'person', address: undefined, phone: undefined, director: undefined };
    expect(of({ ...person, registrations: [] })).toEqual([]);
  });

  it('has numbers without misread digits', () => {
    expect(of({ registrations: [{ scheme: 'siren', value: '732 829 321' }] })).toEqual([
      ['policy.md', 1, 'L406', 'warn'],
    ]);
  });
});

describe('L105: what came after somebody read the page', () => {
  const seen = (...days: string[]) =>
    days.map((firstSeen, index) => sampleService({ id: `s${index}`, name: `Acme ${index}`, firstSeen }));
  const about = page('Acme 0, Acme 1, Acme 2, Acme 3, Acme 4');
  const since = (found: Found, text = about) => lint(text, { found }).filter(([, , code]) => code === 'L105');
  const error = ['policy.md', 1, 'L105', 'error'];

  it('is an error, until the day of reading is later', () => {
    expect(since(seen('2026-06-01'))).toEqual([error]);
    expect(since(seen('2026-05-03', '2026-01-01'))).toEqual([]);
    expect(since([sampleService({ id: 's', name: 'Acme 0' })])).toEqual([]);
    expect(since(seen('2026-06-01').map((one) => ({ ...one, decision: 'remove' })))).toEqual([]);
  });

  it('is not asked of drafts, nor of legal notices', () => {
    expect(since(seen('2026-06-01'), about.replace('reviewed: 2026-05-03\n', ''))).toEqual([]);
    expect(since(seen('2026-06-01'), about.replace('cookies', 'notice'))).toEqual([]);
  });

  it('says what is new, and of which version it is', () => {
    const days = Array<string>(5).fill('2026-06-01');
    const facts = { inventory: { services: seen(...days) }, banner: false, scopes: ['site'] as const };
    const site: LintSite = { facts: { ...facts, signals: [], isOwn: () => false }, months: 6 };
    const text = about.replace('legal: cookies', 'legal: cookies\nversion: "1.1"');
    const found = lintTexts([{ path: 'a.md', text }], { services: known, today: '2026-11-22', site });
    expect(found.find(({ code }) => code === 'L105')?.message).toBe(
      'since somebody read it (version 1.1, 2026-05-03): + Acme 0 (statistics), + Acme 1 (statistics), + Acme 2 (statistics), and 2 more. Read it again, raise its version, and write the day into "reviewed".',
    );
  });
});
