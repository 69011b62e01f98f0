import { LegalPageError, renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed } from './sample-view.ts';

const top = '---\ntitle: Cookies\n---\n\n';
const render = (markdown: string, lang = 'fr') =>
  renderLegalPage(top + markdown, { lang, path: 'legal/cookies.md' }).html;

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
    const link = (label: string) =>
      `<a href="#latchkey-preferences" data-latchkey-action="preferences">${label}</a>`;
    expect(render('::consent-settings')).toContain(`<p>${link('Modifier mes choix')}</p>`);
    expect(render('::consent-settings[Mes **choix**]')).toContain(
      `<p>${link('Mes <strong>choix</strong>')}</p>`,
    );
    expect(render('Voir :consent-settings[mes choix].')).toContain(`<p>Voir ${link('mes choix')}.</p>`);
  });

  it('mark an English label on a page in a language without strings', () => {
    const link = parsed(render('::consent-settings', 'cy'))('a');
    expect([link.attr('lang'), link.text()]).toEqual(['en', 'Change my choices']);
  });

  it.each([
    ['::tracker', 'there is no directive "::tracker"; the known ones are "::trackers", "::services", "::c'],
    ['::trackers{purpose=statistic}', 'there is no purpose "statistic"'],
    ['::trackers{category=content}', '"::trackers" has no attribute "category"'],
    ['::trackers {purpose=content}', '"::trackers" has to stand alone on its line'],
    [':::when {contact}\n:::', '":::when" has to stand alone on its line'],
    [':::when{contct}\nx\n:::', '":::when{contct}" asks for something that is not known here'],
    [':::when\nx\n:::', '":::when{}" asks for'],
  ])('are refused when misspelt, with file and line: %s', (markdown, message) => {
    const attempt = () => render(`Some 10:30 text\n\n${markdown}\n`);
    expect(attempt).toThrow(LegalPageError);
    expect(attempt).toThrow(`legal/cookies.md:7: ${message}`);
  });
});
