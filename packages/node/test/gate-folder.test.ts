import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const analytics = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
const hint = '<link rel="preconnect" href="https://fonts.gstatic.com">\n';
const html = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">\n${head}</head>\n<body>${body}</body></html>\n`;

const site = () =>
  folderOf({
    'index.html': html(
      `<noscript><img height=1 width=1\n src="https://www.facebook.com/tr?id=1"></noscript>${video}`,
      `<link\nrel=preconnect href=https://fonts.gstatic.com>${hint}${analytics}`,
    ),
    'guide/index.html': html(`${video}<div data-latchkey-slot="trackers"></div>`),
    'plain.html': html('<p>Nothing here</p>'),
    'hint.html': html('', hint),
    'app.js': 'console.log(1)',
    'library.html': html(
      '<script>L.map("m")</script><script src="https://unpkg.com/leaflet@1/dist/leaflet.js"></script><script>L.map("m")</script>' +
        "<script>document.createElement('script').src='https://cdn.acme-widgets.io/w.js'</script>",
    ),
  });

describe('gateFolder', () => {
  it('leaves pages without third parties and other files byte for byte', async () => {
    const folder = site();
    const before = filesOf(folder);
    await gateFolder(optionsFor(folder));
    const after = filesOf(folder);
    expect(after.get('plain.html')).toBe(before.get('plain.html'));
    expect(after.get('app.js')).toBe(before.get('app.js'));
    expect(after.get('index.html')).not.toBe(before.get('index.html'));
  });

  it('gates two folders at the same time as it gates one', async () => {
    // The tree parser is waited for: the other run goes on meanwhile.
    const pages = (word: string) =>
      Object.fromEntries(
        Array.from({ length: 12 }, (_, page) => [
          `${page}.html`,
          html(`${word.repeat(page + 1)}${video}<plaintext>`, analytics),
        ]),
      );
    const alone = folderOf(pages('left '));
    await gateFolder(optionsFor(alone));
    const [left, right] = [folderOf(pages('left ')), folderOf(pages('right '))];
    await Promise.all([gateFolder(optionsFor(left)), gateFolder(optionsFor(right))]);
    expect(filesOf(left)).toEqual(filesOf(alone));
  });

  it('gating twice equals gating once, and the second inventory equals the first', async () => {
    const folder = site();
    const first = await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    const scanned = await scanFolder(optionsFor(folder));
    const second = await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
    expect(second.written).toEqual([]);
    expect(JSON.stringify(scanned.inventory)).toBe(JSON.stringify(first.inventory));
  });

  it('a page that was built anew is scanned anew', async () => {
    const folder = site();
    await gateFolder(optionsFor(folder));
    writeFileSync(join(folder, 'hint.html'), html('<p>the hint is gone</p>'));
    const { inventory } = await gateFolder(optionsFor(folder));
    expect(inventory.services.find(({ id }) => id === 'google-fonts')?.pages).toBe(1);
  });

  it('draws the banner of every page from the whole site', async () => {
    const folder = folderOf({
      'a.html': html('', analytics),
      'b.html': html('', '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>'),
    });
    await gateFolder(optionsFor(folder));
    for (const text of filesOf(folder).values())
      if (text.includes('data-latchkey-slot="ask"')) expect(text).toMatch(/Google Analytics.*Hotjar/);
    expect(filesOf(folder).get('a.html')).toContain('data-latchkey-slot="ask"');
  });

  it('fills the tables of a page', async () => {
    const folder = site();
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder).get('guide/index.html')).toContain('VISITOR_INFO1_LIVE');
  });

  it('writes a copy where it is told to, and leaves the input alone', async () => {
    const folder = site();
    const before = filesOf(folder);
    const out = join(folder, '../out');
    await gateFolder({ ...optionsFor(folder), out });
    expect(filesOf(folder)).toEqual(before);
    expect(filesOf(out).get('index.html')).toContain('data-latchkey-src');
    expect(filesOf(out).get('app.js')).toBe('console.log(1)');
  });

  it('refuses to write the copy into the folder that it reads', async () => {
    const folder = site();
    await expect(gateFolder({ ...optionsFor(folder), out: join(folder, 'gated') })).rejects.toThrow(
      'inside the folder',
    );
  });

  it('keeps the mode bits of a page and leaves no staging folder', async () => {
    const folder = site();
    chmodSync(join(folder, 'index.html'), 0o640);
    await gateFolder(optionsFor(folder));
    expect(statSync(join(folder, 'index.html')).mode & 0o777).toBe(0o640);
    expect(existsSync(`${folder}.latchkey-tmp`)).toBe(false);
  });

  it('does not follow links out of the folder', async () => {
    const folder = site();
    const outside = folderOf({ 'secret.html': html(video) });
    symlinkSync(join(outside, 'secret.html'), join(folder, 'linked.html'));
    symlinkSync(outside, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'guide'), join(folder, 'inside'));
    symlinkSync('nowhere.html', join(folder, 'broken.html'));
    const result = await gateFolder(optionsFor(folder));
    expect(readFileSync(join(outside, 'secret.html'), 'utf8')).toBe(html(video));
    const warning = reportOf(result, 'gated').warnings.find((each) => each.startsWith('2 links lead out'));
    expect(warning).toMatch(/^ +elsewhere\n +linked\.html\n +Gate/m);
  });

  it('gates a copy of what links lead to', async () => {
    const folder = site();
    const outside = folderOf({ 'secret.html': html(video) });
    symlinkSync(join(outside, 'secret.html'), join(folder, 'linked.html'));
    symlinkSync(outside, join(folder, 'elsewhere'));
    symlinkSync('..', join(folder, 'guide/up'));
    symlinkSync('nowhere.html', join(folder, 'broken.html'));
    const out = join(folder, '../out');
    const result = await gateFolder({ ...optionsFor(folder), out });
    expect(readFileSync(join(outside, 'secret.html'), 'utf8')).toBe(html(video));
    for (const path of ['linked.html', 'elsewhere/secret.html'])
      expect(filesOf(out).get(path)).toContain('data-latchkey-gate');
    expect(reportOf(result, 'gated').warnings.join()).not.toContain('out of the folder');
  });

  it('leaves excluded pages alone', async () => {
    const folder = site();
    const before = filesOf(folder).get('guide/index.html');
    await gateFolder(optionsFor(folder, { exclude: ['guide/**'] }));
    expect(filesOf(folder).get('guide/index.html')).toBe(before);
  });
});

describe('bad input', () => {
  it('names a folder that is not there', async () => {
    await expect(gateFolder(optionsFor('/nowhere/at/all'))).rejects.toMatchObject({ code: 'folder-missing' });
  });

  it('names a file given as folder', async () => {
    const folder = folderOf({ 'index.html': '' });
    await expect(gateFolder(optionsFor(join(folder, 'index.html')))).rejects.toMatchObject({
      code: 'not-a-folder',
    });
  });

  it('takes an empty page', async () => {
    const folder = folderOf({ 'index.html': '' });
    const { written } = await gateFolder(optionsFor(folder));
    expect(written).toEqual([]);
  });

  it('fails by name for an encoding in which ASCII is not ASCII, and changes no byte', async () => {
    const folder = folderOf({
      'a.html': html(video),
      'b.html': Buffer.from(`<meta charset="iso-2022-jp">${video}`),
    });
    const before = filesOf(folder);
    await expect(gateFolder(optionsFor(folder))).rejects.toMatchObject({
      code: 'encoding-unsupported',
      location: { file: 'b.html' },
    });
    expect(filesOf(folder)).toEqual(before);
  });

  it('gates a windows-1252 page with ASCII alone, its own bytes kept', async () => {
    const page = Buffer.concat([
      Buffer.from('<!doctype html><html lang="fr"><meta charset="windows-1252"><p>d'),
      Buffer.from([0xe9, 0x6a, 0xe0]),
      Buffer.from(` vu</p>${video}</html>`),
    ]);
    const folder = folderOf({ 'index.html': page });
    await gateFolder(optionsFor(folder));
    const gated = readFileSync(join(folder, 'index.html'));
    const high = [...gated].filter((byte) => byte > 0x7f);
    expect(high).toEqual([0xe9, 0xe0]);
    expect(gated.toString('latin1')).toContain('data-latchkey-src');
  });

  it.each(['utf16le', 'utf-16be'] as const)('gates a %s page and writes it back so', async (encoding) => {
    const little = Buffer.from(`\uFEFF${html(`<p>\u00e9\u4e2d</p>${video}`)}`, 'utf16le');
    const folder = folderOf({ 'index.html': encoding === 'utf16le' ? little : Buffer.from(little).swap16() });
    await gateFolder(optionsFor(folder));
    const bytes = readFileSync(join(folder, 'index.html'));
    const text = (encoding === 'utf16le' ? bytes : bytes.swap16()).toString('utf16le');
    expect(text.startsWith('\uFEFF<!doctype html>')).toBe(true);
    expect(text).toContain('<p>\u00e9\u4e2d</p>');
    expect(text).toContain('data-latchkey-src');
  });

  it('gates a page of 20 MB', async () => {
    const filler = '<p class="x">some text of a page</p>\n'.repeat(560_000);
    const folder = folderOf({ 'index.html': html(filler + video) });
    await gateFolder(optionsFor(folder));
    const gated = readFileSync(join(folder, 'index.html'), 'latin1');
    expect(gated.length).toBeGreaterThan(20e6);
    expect(gated.slice(-8000)).toContain('data-latchkey-src');
  });

  it('names a service of the config that does not exist', async () => {
    const folder = site();
    await expect(async () =>
      gateFolder(optionsFor(folder, { services: { youtub: { purpose: 'content' } } })),
    ).rejects.toThrow('did you mean "youtube"?');
  });
});

describe('a link to the preferences', () => {
  const link = '<a href="#latchkey-preferences">Settings</a>';

  it('works on a page that gates nothing, with scripts and without', async () => {
    const folder = folderOf({ 'legal/cookies.html': html(link), 'index.html': html(video) });
    await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    const page = once.get('legal/cookies.html') ?? '';
    expect(page).toContain('href="/_latchkey/preferences.en.html#latchkey-preferences"');
    expect(page).toContain('data-latchkey-slot="boot"');
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it('is left as it is where the site gates nothing', async () => {
    const folder = folderOf({ 'index.html': html(link) });
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(new Map([['index.html', html(link)]]));
  });
});
