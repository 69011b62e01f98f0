import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@latchkey/core';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { filesOf, folderOf, gatePage, optionsFor } from './support.ts';

const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body>${body}<footer>F</footer></body></html>\n`;
const reason = 'Our lawyers looked at it and are fine';
const youtube = '<iframe\n src="https://www.youtube.com/embed/x" title="Intro" allow=autoplay></iframe>';

/** What of a page still loads or runs something of this host, as a browser reads it. */
function live(html: string, host: string): string[] {
  return load(html)('*')
    .toArray()
    .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}))
    .filter(([name, value]) => !name.startsWith('data-latchkey-') && value.includes(host))
    .map(([name, value]) => `${name}=${value}`);
}

describe('marks that no run has written are not believed', () => {
  const tracker = 'src="https://www.googletagmanager.com/gtag/js"';
  it.each([
    `<script data-latchkey-gate="script" data-latchkey-service="x" ${tracker}></script>`,
    `<script data-latchkey-gate="script" data-latchkey-service="google-analytics" ${tracker}></script>`,
    `<script data-latchkey-gate="script" data-latchkey-service="x" type="text/javascript" ${tracker}></script>`,
    `<script data-latchkey-added="src" ${tracker}></script>`,
    `<script data-latchkey-src="/own.js" ${tracker}></script>`,
    `<script data-latchkey-type="text/template" ${tracker}></script>`,
    `<script data-latchkey-slot="boot" ${tracker}></script>`,
    `<script data-latchkey-slot="trackers" ${tracker}></script>`,
    `<iframe srcdoc="<script data-latchkey-added='src' ${tracker.replaceAll('"', "'")}></script>"></iframe>`,
  ])('%s', async (body) => {
    const { html, inventory } = await gatePage(page(body));
    expect(inventory.services).toMatchObject([{ id: 'google-analytics', decision: 'gate' }]);
    expect(live(html, 'googletagmanager')).toEqual([]);
    const gate = load(html)('[data-latchkey-gate]');
    expect(gate.attr('data-latchkey-service')).toBe('google-analytics');
  });

  it('so that nothing that is inert is ever made live', async () => {
    const sent =
      '<p data-latchkey-gate="handler" data-latchkey-service="youtube" data-latchkey-onclick="alert(1)">x</p>';
    const { folder, html } = await gatePage(
      page(`${sent}<img data-latchkey-onload="alert(1)" src="//x.example/a.png">`),
    );
    expect(html).not.toContain('alert');
    const once = filesOf(folder);
    const { plan } = await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
    expect(
      reportOf({ ...(await scanFolder(optionsFor(folder))), plan }, 'gated').warnings.join(),
    ).not.toContain('marks');
  });

  it('and the report names the place', async () => {
    const result = await gatePage(page(`\n<p data-latchkey-gate="image">x</p>`));
    expect(result.html).toContain('<p>x</p>');
    expect(reportOf(result, 'gated').warnings.join()).toContain('index.html:4');
  });
});

describe('a folder that was gated', () => {
  const everything = page(
    `${youtube}<p style="background:url('https://pictures.example/b.png')">x</p>
<picture><source srcset="https://pictures.example/a.webp"><IMG SRC=https://pictures.example/a.png alt="A"></picture>
<script src="https://unpkg.com/leaflet@1.9.4/dist/leaflet.js"></script><script>L.map('m')</script>
<button onclick="gtag('event')">b</button>
<img src="//pictures.example/s.png" width=30 height=20 alt=sized>
<noscript><iframe src="https://www.youtube.com/embed/y"></iframe></noscript>`,
    `<style>b{background:url("https://pictures.example/caf\u00e9.png")}</style>
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter"><link rel=stylesheet href=own.css>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>`,
  );
  const files = { 'index.html': everything, 'own.css': '@import "https://pictures.example/x.css";' };
  const all = ['youtube', 'pictures.example', 'unpkg', 'google-fonts', 'google-analytics'];
  const keeping: Config = { services: Object.fromEntries(all.map((id) => [id, { keep: reason }])) };

  it('gets its pages back, byte for byte, when everything is kept', async () => {
    const folder = folderOf(files);
    const { inventory } = await gateFolder(optionsFor(folder));
    expect(inventory.services.map(({ id }) => id).sort()).toEqual([...all].sort());
    const { inventory: kept } = await gateFolder(optionsFor(folder, keeping));
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(everything);
    expect(new Set(kept.services.map(({ decision }) => decision))).toEqual(new Set(['keep']));
  });

  it.each([['windows-1252'], ['utf-16']])('gets them back in %s too', async (encoding) => {
    const bytes =
      encoding === 'utf-16'
        ? Buffer.from(`\uFEFF${everything}`, 'utf16le')
        : Buffer.from(everything.replace('utf-8', encoding).replace('caf\u00e9', 'cafe'), 'latin1');
    const folder = folderOf({ ...files, 'index.html': bytes });
    await gateFolder(optionsFor(folder));
    await gateFolder(optionsFor(folder, keeping));
    expect(readFileSync(join(folder, 'index.html')).equals(bytes)).toBe(true);
  });

  it.each(all)('is the same as if it had been gated so at first when %s is kept', async (id) => {
    const config: Config = { services: { [id]: { keep: reason } } };
    const [folder, other] = [folderOf(files), folderOf(files)];
    await gateFolder(optionsFor(folder));
    await gateFolder(optionsFor(folder, config));
    await gateFolder(optionsFor(other, config));
    expect(filesOf(folder).get('index.html')).toBe(filesOf(other).get('index.html'));
  });

  it('is gated when what was kept is kept no longer', async () => {
    const [folder, other] = [folderOf(files), folderOf(files)];
    await gateFolder(optionsFor(folder, { services: { 'pictures.example': { keep: reason } } }));
    await gateFolder(optionsFor(folder));
    await gateFolder(optionsFor(other));
    expect(filesOf(folder).get('index.html')).toBe(filesOf(other).get('index.html'));
  });

  it('opens what has become its own', async () => {
    const own = page(youtube);
    const folder = folderOf({ 'index.html': own });
    await gateFolder(optionsFor(folder));
    await gateFolder(optionsFor(folder, { firstParty: ['www.youtube.com'] }));
    expect(filesOf(folder).get('index.html')).toBe(own);
  });

  it.each([
    ['a fragment', youtube],
    ['a page with gates in noscript alone', page(`<noscript>${youtube}</noscript>`)],
    [
      'a page with a redirect that became a link',
      page(
        `${'<p>words</p>'.repeat(90)}`,
        `<meta http-equiv="refresh" content="9;url=https://x.example/"><script src="https://static.hotjar.com/c/h.js"></script>`,
      ),
    ],
  ])('is told from one that was not: %s', async (_, html) => {
    const folder = folderOf({ 'index.html': html });
    const { inventory } = await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    const again = await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
    expect(again.inventory).toEqual(inventory);
  });

  it('says what it cannot bring back', async () => {
    const hint = '<link rel="preconnect" href="https://fonts.gstatic.com">';
    const folder = folderOf({ 'index.html': page(youtube, hint) });
    await gateFolder(optionsFor(folder));
    const result = await gateFolder(optionsFor(folder, { services: { 'google-fonts': { keep: reason } } }));
    expect(reportOf(result, 'gated').warnings.join()).toMatch(/Google Fonts.*Build the site again/s);
    writeFileSync(join(folder, 'index.html'), page(youtube, hint));
    const anew = await gateFolder(optionsFor(folder, { services: { 'google-fonts': { keep: reason } } }));
    expect(reportOf(anew, 'gated').warnings).toEqual([]);
  });
});
