import { fillSlot } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, sampleProvider, sampleRow, sampleService, sampleView, textsOf } from './sample-view.ts';

const trackers = (...view: Parameters<typeof sampleView>) =>
  parsed(fillSlot('trackers', sampleView(...view)));

describe('tracker tables', () => {
  it('stand under their purposes, in the order of purposes', () => {
    const services = (['content', 'advertising', 'functional', 'necessary', 'statistics'] as const).map(
      (purpose) => sampleService({ id: purpose, purpose }),
    );
    const $ = trackers(services);
    expect(textsOf($, 'section > h3')).toEqual([
      'Necessary',
      'Functional',
      'Statistics',
      'Advertising',
      'Content',
    ]);
    expect(textsOf($, 'section > p')[2]).toBe('About Statistics.');
    expect(textsOf($, 'section > table > caption')[2]).toBe(
      'Statistics: what is stored in your browser. The name of a provider leads to its privacy policy.',
    );
    expect(textsOf($, 'section:first-child thead th[scope=col]')).toEqual([
      'Provider',
      'Name',
      'Purpose',
      'Kept for',
    ]);
  });

  it('have one heading cell per service, over all of its rows', () => {
    const storage = [
      sampleRow(),
      sampleRow({ name: '_s_*', kind: 'localStorage', duration: 'persistent' }),
      sampleRow({ name: 'tab', kind: 'sessionStorage', duration: 'session' }),
      sampleRow({ name: 'id', party: 'third', domain: '.sample.example', duration: null }),
      sampleRow({ name: 'own', use: 'not-in-the-vocabulary', duration: 'session' }),
    ];
    const $ = trackers([sampleService({ storage })], { purpose: 'statistics' });
    const holder = $('tbody th');
    expect([holder.attr('scope'), holder.attr('rowspan')]).toEqual(['rowgroup', '5']);
    expect(holder.html()).toBe(
      '<a href="https://sample.example/privacy?a=1&amp;b=2"><bdi>Sample SAS</bdi></a> (France)<br><small><bdi>Sample</bdi></small>',
    );
    expect($('tbody td').first().html()).toBe(
      '<code dir="ltr" translate="no">_sample</code> <small>cookie</small>',
    );
    const rows = $('tbody tr').toArray();
    expect(rows.map((row) => textsOf(parsed($.html(row)), 'td'))).toEqual([
      ['_sample cookie', 'Tells visitors apart', '13 months'],
      ['_s_* local storage', 'Tells visitors apart', 'until you delete it'],
      ['tab session storage', 'Tells visitors apart', 'until you close the tab'],
      ['id third-party cookie, .sample.example', 'Tells visitors apart', 'not published by the provider'],
      ['own cookie', 'Statistics', 'until you close the browser'],
    ]);
  });

  it.each([
    [{ storesNothing: true }, 'Stores nothing in your browser, according to its provider.'],
    [{}, 'The provider does not publish what it stores.'],
    [{ verified: false }, 'What it stores has not been checked.'],
  ])('say so when no row is known: %o', (given, sentence) => {
    const $ = trackers([sampleService(given)], { purpose: 'statistics' });
    expect(textsOf($, 'tbody td[colspan=3]')).toEqual([sentence]);
  });

  it('name the provider even when little is known of it', () => {
    const holderOf = (given: Parameters<typeof sampleService>[0]) =>
      trackers([sampleService(given)], { purpose: 'statistics' })('tbody th').html();
    expect(holderOf({ provider: null })).toBe('Provider not known<br><small><bdi>Sample</bdi></small>');
    const plain = { entity: 'Sample SAS' };
    expect(holderOf({ provider: plain })).toBe('<bdi>Sample SAS</bdi><br><small><bdi>Sample</bdi></small>');
  });

  it('speak French', () => {
    const $ = trackers([sampleService({ storage: [sampleRow({ party: 'third', duration: 'P1Y2D' })] })], {
      lang: 'fr',
      purpose: 'statistics',
    });
    expect($('caption').text()).toContain('Statistiques\u202f: ce qui est conservé');
    expect(textsOf($, 'tbody td')).toEqual([
      '_sample cookie (tiers)',
      'Distingue les visiteurs',
      expect.stringMatching(/^1\san et 2\sjours$/),
    ]);
  });

  it('show one purpose without a heading when asked for it', () => {
    const $ = trackers([sampleService(), sampleService({ purpose: 'content' })], { purpose: 'statistics' });
    expect($('h3')).toHaveLength(0);
    expect($('table')).toHaveLength(1);
  });

  it('leave out what was removed from the pages', () => {
    const html = fillSlot('trackers', sampleView([sampleService({ decision: 'remove' })]));
    expect(html).toBe('<p>No service of another party was found in the pages of this site.</p>');
  });

  it('become a sentence where nothing was found', () => {
    const html = fillSlot('trackers', sampleView([sampleService()], { purpose: 'advertising' }));
    expect(html).toBe('<p>No service was found in the pages of this site for this purpose: Advertising.</p>');
  });
});

describe('the choice itself', () => {
  it('is a cookie where the site keeps it in one, by the name that the browser lists', () => {
    const $ = parsed(fillSlot('trackers', sampleView([sampleService()], { store: 'cookie' })));
    expect($('section:first-child tbody').text()).toContain('latchkey%3A%2Fdocs%2F');
    expect($('section:first-child tbody').text()).toContain('cookie');
    expect($('section:first-child tbody').text()).not.toContain('local storage');
  });

  it('is listed as necessary, of the site itself', () => {
    const $ = trackers([sampleService()]);
    expect($('h3').first().text()).toBe('Necessary');
    expect(textsOf($, 'section:first-child tbody > tr > *')).toEqual([
      'This site',
      'latchkey:/docs/ local storage',
      'Keeps your choice',
      '6 months',
    ]);
    expect($('section:first-child caption').text()).not.toContain('privacy policy');
  });

  it.each([
    ['nothing is gated', [sampleService({ decision: 'keep', moment: 'load' })], {}],
    ['another purpose is shown', [sampleService()], { purpose: 'statistics' as const }],
  ])('is not listed where %s', (_, services, given) => {
    expect(fillSlot('trackers', sampleView(services, given))).not.toContain('latchkey:');
  });
});

describe('services that do not wait for consent', () => {
  const kept = { decision: 'keep', moment: 'load', reason: 'kept-by-author' } as const;

  it('come with the reason of the author, in the language of the table', () => {
    const reasonText = { en: 'Shows the build state.', fr: 'Montre l’état de la compilation.' };
    const noteIn = (lang: 'en' | 'fr', reasons: Record<string, string>) =>
      trackers([sampleService({ ...kept, reasonText: reasons })], { lang })('section li').html();
    expect(noteIn('en', reasonText)).toBe(
      '<bdi>Sample</bdi> is contacted as soon as a page that contains it opens, without asking you. ' +
        'Reason given by the site: “<bdi>Shows the build state.</bdi>”',
    );
    expect(noteIn('fr', reasonText)).toContain('«\u202f<bdi>Montre l’état');
    expect(noteIn('fr', { de: 'Zeigt den Stand.' })).toContain('<bdi lang="de">Zeigt den Stand.</bdi>');
  });

  it('are told from those that wait for a use, and from gated ones', () => {
    const $ = trackers([
      sampleService({ id: 'a', name: 'A', ...kept }),
      sampleService({ id: 'b', name: 'B', decision: 'keep', moment: 'use' }),
      sampleService({ id: 'c', name: 'C' }),
    ]);
    expect(textsOf($, 'section li')).toEqual([
      'A is contacted as soon as a page that contains it opens, without asking you.',
      'B is contacted only when you use it.',
    ]);
  });

  it('stand under their own heading when exempt, with basis, date and a way to object', () => {
    const exempt = { basis: 'fr-audience', since: '2026-11-01', reason: 'Counts page views.' };
    const $ = trackers([sampleService({ ...kept, exempt })]);
    expect(textsOf($, 'h3')).toEqual(['Exempt from consent']);
    expect($('tbody th').text()).toContain('Sample SAS');
    const note = $('section li').text();
    expect(note).toContain('Sample has run without consent since November 1, 2026.');
    expect(note).toContain('article 82 of the French Data Protection Act');
    expect(note).toContain('Reason given by the site: “Counts page views.”');
    expect($('a[href="#latchkey-preferences"][data-latchkey-action=preferences]').text()).toBe(
      'Object to these services',
    );
  });

  it('print a basis that has no words as it is', () => {
    const exempt = { basis: 'xx-own', since: 'soon', reason: 'Because of that.' };
    const note = trackers([sampleService({ ...kept, exempt })])('section li').html();
    expect(note).toContain('since soon. Basis: <bdi>xx-own</bdi>.');
  });
});

describe('services that nobody identified', () => {
  it('stand last, by host', () => {
    const unknown = sampleService({
      id: 'cdn.unknown.example',
      name: 'cdn.unknown.example',
      verified: false,
      provider: null,
      purpose: 'necessary',
      hosts: ['cdn.unknown.example', 'img.unknown.example:8443'],
    });
    const $ = trackers([unknown, sampleService({ purpose: 'content' })]);
    expect(textsOf($, 'h3')).toEqual(['Necessary', 'Content', 'Not identified']);
    expect($('section:last-child tbody th').html()).toBe(
      '<code dir="ltr" translate="no">cdn.unknown.example</code>, <code dir="ltr" translate="no">img.unknown.example:8443</code>',
    );
  });
});

describe('hostile names', () => {
  const hostile = '</div><script>alert(1)</script>"\'&amp;{service}';

  it('are text, and never end the slot', () => {
    const service = sampleService({
      name: hostile,
      provider: { entity: hostile, country: hostile, privacyUrl: `https://x.example/${hostile}` },
      storage: [sampleRow({ name: hostile, domain: hostile, use: hostile, duration: hostile })],
      decision: 'keep',
      moment: 'load',
      reasonText: { [hostile]: hostile },
    });
    const unknown = sampleService({ verified: false, hosts: [hostile] });
    const exempt = { basis: hostile, since: hostile, reason: hostile };
    const view = sampleView([service, unknown, sampleService({ exempt })], { scope: hostile });
    for (const name of ['trackers', 'services'] as const) {
      const html = fillSlot(name, view);
      expect(html).not.toMatch(/<\/?(div|script)/i);
      expect(parsed(html).text()).toContain(hostile);
      expect(parsed(html)('[href*="x.example"]')).toHaveLength(0);
    }
  });

  it('make no link of an address that is not of the web', () => {
    const provider = sampleProvider({ privacyUrl: 'javascript:alert(1)' });
    expect(fillSlot('trackers', sampleView([sampleService({ provider })]))).not.toContain('javascript:');
  });
});
