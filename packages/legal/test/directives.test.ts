import { LegalPageError, renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, reviewed } from './sample-view.ts';

const top = '---\ntitle: Cookies\n---\n\n';
const render = (markdown: string, lang = 'fr') =>
  renderLegalPage(top + markdown, {
    reviewed,
    lang,
    path: 'legal/cookies.md',
    isService: (name) => name === 'Google Analytics',
  }).html;
const slot = (name: string) => ({ 'data-latchkey-slot': name, 'data-latchkey-lang': 'en' });

describe('directives', () => {
  it('become empty slots in the language of the page', () => {
    const html = render('::trackers\n\n::services\n\n::trackers{purpose=statistics}');
    expect(html).toContain('<div data-latchkey-slot="trackers" data-latchkey-lang="fr"></div>');
    expect(html).toContain('<div data-latchkey-slot="services" data-latchkey-lang="fr"></div>');
    expect(html).toContain(
      '<div data-latchkey-slot="trackers" data-latchkey-lang="fr" data-latchkey-purpose="statistics"></div>',
    );
  });

  it('leave slots empty and apart, whatever stands around them', () => {
    const $ = parsed(render('text\n::trackers[label]\n\n- item\n  ::services\n\n> ::trackers'));
    expect($('div[data-latchkey-slot]')).toHaveLength(3);
    expect($('div[data-latchkey-slot] *, p div')).toHaveLength(0);
    expect($('div[data-latchkey-slot]').text()).toBe('');
  });

  it('become a link that opens the preferences, alone or in a sentence', () => {
    const link = (label: string, slot = '') =>
      `<a href="#latchkey-preferences" data-latchkey-action="preferences"${slot}>${label}</a>`;
    const paragraph =
      '<p data-latchkey-slot="when" data-latchkey-if="consent=needed" data-latchkey-from="legal/cookies.md:5">';
    expect(render('::consent-settings')).toContain(`${paragraph}${link('Modifier mes choix')}</p>`);
    expect(render('::consent-settings[Mes **choix**]')).toContain(
      `${paragraph}${link('Mes <strong>choix</strong>')}</p>`,
    );
    expect(render('Voir :consent-settings[mes choix].')).toContain(
      `<p>Voir ${link('mes choix', ' data-latchkey-slot="opener"')}.</p>`,
    );
  });

  it('mark an English label on a page in a language without strings', () => {
    const link = parsed(render('::consent-settings', 'cy'))('a');
    expect([link.attr('lang'), link.text()]).toEqual(['en', 'Change my choices']);
  });

  it('hand on what the page says of itself', () => {
    const page = `---
title: Cookies
version: "1.2"
updated: auto
changes: [{ date: 2026-03-28, note: More words }]
---

::updated

::controller{only="contact, dpo"}

::trackers{purpose=analytics columns="service name" scope=email}

::changes

In force: :fact[version], kept :fact[choice-duration].`;
    const $ = parsed(renderLegalPage(page, { reviewed, lang: 'en' }).html);
    const slots = $('[data-latchkey-slot]').toArray();
    expect(slots.map((slot) => [slot.tagName, slot.attribs])).toEqual([
      [
        'div',
        {
          ...slot('updated'),
          'data-latchkey-version': '1.2',
          'data-latchkey-updated': 'auto',
          'data-latchkey-reviewed': reviewed,
          'data-latchkey-entries': '[{"date":"2026-03-28"}]',
        },
      ],
      ['div', { ...slot('controller'), 'data-latchkey-only': 'contact dpo' }],
      [
        'div',
        {
          ...slot('trackers'),
          'data-latchkey-purpose': 'statistics',
          'data-latchkey-columns': 'service name',
          'data-latchkey-scope': 'email',
        },
      ],
      ['div', { ...slot('changes'), 'data-latchkey-entries': '[{"date":"2026-03-28","note":"More words"}]' }],
      ['span', { ...slot('fact'), 'data-latchkey-fact': 'version', 'data-latchkey-version': '1.2' }],
      ['span', { ...slot('fact'), 'data-latchkey-fact': 'choice-duration' }],
    ]);
  });

  it('speak for what the page speaks for', () => {
    const page =
      '---\ntitle: T\nscope: [site, app]\n---\n\n::trackers\n\n:claim[x]{none=video}\n\n:::when{uses=video}\n::services{purpose=content}\n:::';
    const $ = parsed(renderLegalPage(page, { reviewed, lang: 'en' }).html);
    expect($('[data-latchkey-scope="site app"]')).toHaveLength(4);
  });

  it('mark a claim with what it says and where', () => {
    const $ = parsed(render('- :claim[No **ads**, promised at 10:30]{none=advertising max=13mo}'));
    const claim = $('[data-latchkey-claim]');
    expect(claim.attr()).toEqual({
      'data-latchkey-claim': 'none=advertising max=13mo',
      'data-latchkey-from': 'legal/cookies.md:5',
    });
    expect(claim.html()).toBe('No <strong>ads</strong>, promised at 10:30');
  });

  it('keep what depends on the scan in a wrapper for the last pass', () => {
    const $ = parsed(
      render('::::when{uses="Google Analytics"}\n::trackers\n\n:::when{consent=none}\nx\n:::\n::::'),
    );
    expect($('div[data-latchkey-slot=when]').first().attr('data-latchkey-if')).toBe(
      'uses="Google Analytics"',
    );
    expect($('[data-latchkey-slot=when] > [data-latchkey-slot=trackers]')).toHaveLength(1);
    expect($('[data-latchkey-slot=when] > [data-latchkey-if="consent=none"]').text().trim()).toBe('x');
  });

  it.each([
    ['::tracker', 'there is no directive "::tracker"; did you mean "::trackers"?'],
    ['::shoes', 'there is no directive "::shoes"; the known ones are "::trackers", "::services", "::c'],
    ['::fact[updated]', 'there is no directive "::fact"; did you mean ":fact[updated]"?'],
    ['::trackerz {purpose=content}', '"::trackerz" has to stand alone on its line'],
    [':trackers', '":trackers" is no directive as it is written here; did you mean "::trackers"?'],
    [':::trackers\n:::', '":::trackers" is no directive as it is written here; did you mean "::trackers"?'],
    [':::whem{contact}\nx\n:::', '":::whem" is no directive as it is written here; did you mean ":::when{'],
    ['So :fakt[updated].', '":fakt" is no directive as it is written here; did you mean ":fact[updated]"?'],
    [
      ':consent-setings[Choose]',
      '":consent-setings" is no directive as it is written here; did you mean ":consent-settings[',
    ],
    [
      'We :claim{none=advertising} so.',
      '":claim" is no directive as it is written here; did you mean ":claim[',
    ],
    ['::trackers{purpose=statistic}', 'there is no purpose "statistic"'],
    ['::trackers{category=content}', '"::trackers" has no attribute "category"'],
    ['::trackers {purpose=content}', '"::trackers" has to stand alone on its line'],
    [':::when {contact}\n:::', '":::when" has to stand alone on its line'],
    [
      ':::when{contct}\nx\n:::',
      '":::when{contct}" asks for something that is not known here; did you mean "contact"?',
    ],
    [':::when\nx\n:::', '":::when{}" asks for'],
    [':::when{uses=advertissing}\nx\n:::', '"advertissing" is no purpose, kind or service'],
    [':claim[No ads]{nothing}', '":claim" says nothing that can be checked: "nothing" is no predicate'],
    [':claim[No ads]{nun=advertising}', 'there is no predicate "nun"'],
    [':claim[No ads]{none=advertising none=video}', '"none" stands there twice'],
    [':::when{uses=video uses=advertising}\nx\n:::', '"uses" stands there twice'],
    [':fact[shoe-size]', 'there is no fact "shoe-size".'],
    [':fact[update]', 'there is no fact "update"; did you mean "updated"?'],
    [':fact[pages]{key=value}', '":fact" takes no attributes, and this one has "key"'],
    [':consent-settings[Choose]{now=yes}', '":consent-settings" takes no attributes, and this one has "now"'],
    [':fact[version]', 'the page has no version'],
    ['::controller{only=shoes}', 'there is no part of the identity "shoes"'],
  ])('are refused when misspelt, with file and line: %s', (markdown, message) => {
    const attempt = () => render(`Some 10:30 text\n\n${markdown}\n`);
    expect(attempt).toThrow(LegalPageError);
    expect(attempt).toThrow(`legal/cookies.md:7: ${message}`);
  });
});
