import { join } from 'node:path';
import type { Config } from '@latchkey/core';
import { describe, expect, it } from 'vitest';
import { type ExplainedFinding, explainLine } from '../src/explain.ts';
import { gateFolder } from '../src/gate-folder.ts';
import { folderOf, optionsFor } from './support.ts';

const reason = 'Our lawyers looked at it and are fine';

/** A page whose body begins on line 4. */
const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">${head}</head><body>\n<p>A page.</p>\n${body}\n</body></html>\n`;
const youtube = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';

async function explained(body: string, config: Config = {}, line = 4): Promise<ExplainedFinding[]> {
  const folder = folderOf({ 'index.html': page(body) });
  return (await explainLine(optionsFor(folder, config), 'index.html', line)).findings;
}

describe('explainLine', () => {
  it('says what, whose, why, and what would change it', async () => {
    const [one, ...others] = await explained(youtube);
    expect(others).toEqual([]);
    expect(one?.found.finding).toMatchObject({ kind: 'iframe', url: 'https://www.youtube.com/embed/x' });
    expect(one?.recognised).toBe('by the catalogue: *.youtube.com/');
    expect(one?.why).toContain('YouTube');
    expect(one?.visitor).toContain('placeholder');
    expect(one?.change).toContain("services: { 'youtube': { keep:");
  });

  it.each([
    ['<img src="https://x.example/a.png">', {}, 'host only'],
    [
      '<img src="https://x.acme.io/a.png">',
      { services: { '*.acme.io': { name: 'Acme' } } },
      "services['acme.io']",
    ],
    ["<script>gtag('config','G-1')</script>", {}, 'signature of the catalogue'],
    [
      '<img src="https://a.acme.example/x.png">',
      { services: [{ id: 'acme', name: 'Acme', match: { urls: ['*.acme.example/'] } }] },
      'by your config: *.acme.example/',
    ],
    [
      '<script>acmeStart(1)</script>',
      { services: { acme: { name: 'Acme', match: { inline: ['acmeStart\\('] } } } },
      'signature of your config',
    ],
    [
      '<script>document.createElement("script").src="https://static.hotjar.com/a.js"</script>',
      {},
      'in its code',
    ],
  ] as [string, Config, string][])('says how %s was recognised', async (body, config, words) => {
    expect((await explained(body, config))[0]?.recognised).toContain(words);
  });

  it.each([
    ['needs-consent', youtube, {}, 'waits until'],
    ['not-identified', '<iframe src="https://x.example/"></iframe>', {}, 'Nobody has said'],
    ['hint', '<link rel="preconnect" href="https://fonts.gstatic.com">', {}, 'connect'],
    [
      'noscript-tracker',
      '<noscript><img width=1 height=1 src="https://x.example/p.gif"></noscript>',
      {},
      'without scripts',
    ],
    ['kept-by-author', youtube, { services: { youtube: { keep: reason } } }, reason],
    [
      'exempt',
      '<script src="https://plausible.io/js/script.js"></script>',
      { services: { plausible: { exempt: { basis: 'fr-audience', since: '2026-11-01', reason } } } },
      `fr-audience): ${reason}`,
    ],
    [
      'ignored-in-markup',
      youtube.replace('<iframe', '<iframe data-latchkey-ignore="a test"'),
      {},
      'data-latchkey-ignore',
    ],
    ['on-use', '<button onclick="fetch(\'https://x.example/\')">x</button>', {}, 'only when the visitor'],
    ['on-submit', '<form action="https://x.example/"></form>', {}, 'sends it'],
    ['ping', '<a href="/" ping="https://x.example/">x</a>', {}, 'every click'],
    [
      'navigation',
      `<meta http-equiv="refresh" content="0;url=https://x.example/">${'<p>Words to read.</p>'.repeat(30)}`,
      {},
      'link does instead',
    ],
  ] as [string, string, Config, string][])(
    'has a sentence for the reason %s',
    async (key, body, config, words) => {
      const [one] = await explained(body, config);
      expect(one?.found.decision.reason).toBe(key);
      expect(one?.why).toContain(words);
    },
  );

  it('has a sentence for a script that needs a gated one', async () => {
    const library = '<script src="https://unpkg.com/leaflet@1.9.4/dist/leaflet.js"></script>';
    const [one] = await explained(`${library}\n<script>L.map("map")</script>`, {}, 5);
    expect(one?.found.decision.reason).toBe('depends-on:unpkg');
    expect(one?.why).toContain('It uses what unpkg defines');
  });

  it('covers every line of a tag', async () => {
    const body = '<iframe\n  title="x"\n  src="https://www.youtube.com/embed/x"\n></iframe>';
    expect(await explained(body, {}, 6)).toHaveLength(1);
    expect(await explained(body, {}, 7)).toHaveLength(1);
    expect(await explained(body, {}, 8)).toEqual([]);
  });

  it('lists everybody that a line contacts', async () => {
    const findings = await explained(`${youtube}<img src="https://x.example/a.png">`);
    expect(findings.map(({ found }) => found.service.id)).toEqual(['youtube', 'x.example']);
  });

  it('names the nearest findings of a line that has none', async () => {
    const folder = folderOf({ 'index.html': page(`${youtube}\n<p>here</p>\n<p>and here</p>\n${youtube}`) });
    const { findings, nearest } = await explainLine(optionsFor(folder), 'index.html', 5);
    expect(findings).toEqual([]);
    expect(nearest.map(({ finding }) => finding.line)).toEqual([4, 7]);
  });

  it('sees a gated page as it was generated, and what was removed from it', async () => {
    const hint = '<link rel="preconnect" href="https://fonts.gstatic.com">';
    const folder = folderOf({ 'index.html': page(youtube, hint) });
    await gateFolder(optionsFor(folder));
    const [gate] = (await explainLine(optionsFor(folder), 'index.html', 4)).findings;
    expect(gate?.found.finding.url).toBe('https://www.youtube.com/embed/x');
    expect(gate?.recognised).toBe('by the catalogue: *.youtube.com/');
    expect(gate?.visitor).toContain('placeholder');
    const [removed] = (await explainLine(optionsFor(folder), 'index.html', 2)).findings;
    expect(removed?.found.decision).toMatchObject({ action: 'remove', service: 'google-fonts' });
    expect(removed?.found.service.name).toBe('Google Fonts');
  });

  it('says when the config leaves the page alone', async () => {
    const folder = folderOf({ 'demo/index.html': page(youtube), 'index.html': page(youtube) });
    const options = optionsFor(folder, { exclude: ['/demo/**'], mode: 'report' });
    const { findings, notes } = await explainLine(options, 'demo/index.html', 4);
    expect(findings.map(({ found }) => found.finding.page)).toEqual(['demo/index.html']);
    expect(notes.join()).toMatch(/exclude.*report/);
  });

  it('names a page that is not there', async () => {
    const folder = folderOf({ 'index.html': page(youtube) });
    await expect(explainLine(optionsFor(folder), 'guide/nope.html', 1)).rejects.toMatchObject({
      code: 'page-missing',
      message: expect.stringContaining(join('guide', 'nope.html')),
    });
  });
});
