import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { gatePage, optionsFor } from './support.ts';

const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>T</title></head><body>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe><footer>F</footer></body></html>`;

async function built(config: object) {
  const { html, ...result } = await gatePage(page, config);
  const $ = load(html);
  return {
    $,
    style: $('style[data-latchkey-slot="style"]').text(),
    placeholder: $('iframe').attr('srcdoc') ?? '',
    preferences: readFileSync(join(result.folder, '_latchkey/preferences.css'), 'utf8'),
    warnings: reportOf(result, 'gated').warnings.join('\n'),
  };
}

describe('sentences of the author', () => {
  it('stand in place of ours, in their language', async () => {
    const { $ } = await built({ texts: { de: { banner: { rejectAll: 'Nein, danke' } } } });
    expect($('[data-latchkey-action="reject-all"]').text()).toBe('Nein, danke');
    expect($('[data-latchkey-action="accept-all"]').text()).toBe('Alle akzeptieren');
  });

  it.each([
    [{ de: { baner: { accept: 'Ja' } } }, '`texts.de.baner` is not an option; did you mean `banner`?'],
    [
      { de: { banner: { acceptal: 'Ja' } } },
      '`texts.de.banner.acceptal` is not an option; did you mean `acceptAll`?',
    ],
    [{ de: { banner: { ask: 'Ja?' } } }, 'it has to be a sentence with {services} and {site}'],
    [{ de: { banner: { choose: '{x}' } } }, 'it has to be a sentence without any {…} in it'],
    [{ 'de-CH': {} }, '`texts.de-CH`: there are no texts in "de-CH" to change; did you mean `de`?'],
  ])('are refused when they are wrong: %j', async (texts, words) => {
    await expect(built({ texts })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining(words),
    });
  });
});

describe('a theme', () => {
  it('is in every style, the same on every page', async () => {
    const { style, preferences, placeholder } = await built({
      theme: { accent: { light: '#0b57d0', dark: '#a8c7fa' }, radius: '0', font: 'Inter, sans-serif' },
    });
    for (const css of [style, preferences]) {
      expect(css).toContain('background:#0b57d0');
      expect(css).toContain('background:#a8c7fa');
      expect(css).toContain('font-family:Inter, sans-serif');
    }
    expect(placeholder).toContain('background:#a8c7fa');
    expect(placeholder).not.toContain('#0b57d0');
    expect(placeholder).toContain('border-radius:0');
  });

  it('whose colours are hard to see is warned about, with the nearest that are not', async () => {
    const { warnings } = await built({ theme: { text: '#888888', surface: '#ffffff' } });
    expect(warnings).toContain('theme.text #888888 on #ffffff has a contrast of 3.54 : 1 on light pages');
    expect(warnings).toMatch(/WCAG asks for 4\.5 : 1\. The nearest colour that has it: #7[0-9a-f]{5}/);
    expect((await built({ theme: { accent: '#0b57d0' } })).warnings).toContain('on dark pages');
    const fine = { theme: { accent: { light: '#0b57d0', dark: '#a8c7fa' } } };
    expect((await built(fine)).warnings).not.toContain('theme.');
  });

  it.each([
    [{ accent: 'red;}' }],
    [{ font: 'x</style>' }],
    [{ font: 'url(https://x.test/)' }],
    [{ radius: '1px;color:red' }],
    [{ acent: '#fff' }],
  ])('holds nothing but colours, lengths and names: %j', async (theme) => {
    await expect(built({ theme })).rejects.toMatchObject({ code: 'config-invalid' });
  });

  it('of no kind leaves the looks to the author, and hides what is not asked yet', async () => {
    const { style, preferences } = await built({ theme: false });
    expect(style).toContain('#latchkey-ask');
    expect(style).not.toMatch(/color:|font|border|position/);
    expect(preferences).toContain('max-height');
    expect(preferences).not.toMatch(/color:|background|font|border|padding/);
  });
});

describe("a banner of the author's own", () => {
  const own = `<section id="latchkey-ask" aria-label="Frage"><div data-latchkey-part="question"><p data-latchkey-slot="asked"></p><button data-latchkey-action="accept-all">Ja</button></div></section>`;

  it('stays as it is, gets the list of services, and no second one beside it, also when it is gated again', async () => {
    const { folder, html } = await gatePage(page.replace('<body>', `<body>${own}`), { theme: false });
    const again = await gateFolder(optionsFor(folder, { theme: false }));
    for (const text of [html, readFileSync(join(folder, 'index.html'), 'latin1')]) {
      const $ = load(text);
      expect($('#latchkey-ask').length).toBe(1);
      expect($('#latchkey-ask').attr('aria-label')).toBe('Frage');
      expect($('#latchkey-ask p').text()).toBe('Besuchsstatistik (Google Analytics)');
    }
    expect(again.inventory.services.length).toBe(2);
  });
});
