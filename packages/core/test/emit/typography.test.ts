import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { bannerSlot } from '../../src/emit/banner.ts';
import { html } from '../../src/emit/escape.ts';
import { type Language, list } from '../../src/emit/language.ts';
import { placeholderDocument } from '../../src/emit/placeholder.ts';
import { runtimeTexts } from '../../src/emit/runtime-texts.ts';
import type { SiteView } from '../../src/emit/site-view.ts';
import { samplePage, sampleView, youtube } from './sample-view.ts';

function language(lang: string): Language {
  const file = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../../${path}/${lang}.json`, import.meta.url), 'utf8'));
  return { texts: file('client/texts'), vocabulary: file('catalogue/vocabulary') };
}

function viewIn(lang: string): SiteView {
  const view = sampleView();
  return { ...view, languages: { ...view.languages, [lang]: language(lang) } };
}

/** All that a visitor reads in banner and placeholder. */
function readIn(lang: string): string {
  const page = { ...samplePage, lang };
  const frame = { service: youtube, title: 'Intro', url: 'https://x.test/', always: true, links: true };
  const markup = bannerSlot(viewIn(lang), page) + placeholderDocument(viewIn(lang), page, frame);
  return load(markup).text();
}

const listed = (lang: string, ...names: string[]) =>
  load(
    list(
      language(lang),
      names.map((name) => html`${name}`),
    ).markup,
  ).text();

describe.each(['ja', 'zh-Hans', 'zh-Hant'])('texts in %s', (lang) => {
  it('have no space after full-width punctuation', () => {
    expect(readIn(lang)).toMatch(/[。：）]/);
    expect(readIn(lang)).not.toMatch(/[。：！？）」] /);
    expect(runtimeTexts(viewIn(lang))[lang]?.gap).toBe('');
  });

  it('have the country in full-width brackets', () => {
    expect(readIn(lang)).toMatch(/Acme Ltd（[^()]+）/);
  });
});

describe('texts in other languages', () => {
  it('have a space between sentences, and brackets of their own', () => {
    expect(readIn('en')).toMatch(/agree[^.]*\. |uses: [^.]*\. If/);
    expect(readIn('en')).toContain('Acme Ltd (Ireland)');
    expect(runtimeTexts(viewIn('th'))['th']?.gap).toBe(' ');
  });

  it('have lists whose names can be told apart', () => {
    expect(listed('th', 'Google Analytics', 'Meta Pixel', 'Hotjar')).toBe(
      'Google Analytics, Meta Pixel และ Hotjar',
    );
    expect(listed('th', 'A', 'B')).toBe('A และ B');
    expect(listed('en', 'A', 'B', 'C')).toBe('A, B, and C');
    expect(listed('ja', 'A', 'B', 'C')).toBe('A、B、C');
  });
});
