import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { filesOf, folderOf, gatePage, optionsFor } from './support.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}<footer>F</footer></body></html>`;

const sheet =
  '<style>@import "https://fonts.googleapis.com/css2?family=Inter";body{color:red;background:url(https://pictures.example/b.png)}i{background:url(/own.png)}</style>';

describe('a style sheet in the page', () => {
  it('fetches nothing from others, and keeps its own rules', async () => {
    const { html } = await gatePage(page('', sheet));
    const style = load(html)('style[data-latchkey-gate]');
    expect(style.text()).not.toContain('//');
    expect(style.text()).toContain('body{color:red;');
    expect(style.text()).toContain('url(/own.png)');
    expect(style.attr('data-latchkey-service')).toBe('google-fonts pictures.example');
  });

  it('has aside what it was, also in another encoding', async () => {
    const bytes = Buffer.from(
      page('', '<style>b{background:url("https://x.example/caf\u00e9.png")}</style>').replace(
        'utf-8',
        'windows-1252',
      ),
      'latin1',
    );
    const { html } = await gatePage(bytes);
    const put = load(html)('style[data-latchkey-gate]').attr('data-latchkey-css') ?? '';
    expect(JSON.parse(put)).toEqual(['url("https://x.example/caf\u00e9.png")']);
  });

  it('is read as it was when it is gated already', async () => {
    const { folder, inventory } = await gatePage(page('', sheet));
    const once = filesOf(folder);
    expect((await scanFolder(optionsFor(folder))).inventory).toEqual(inventory);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it('of its own stays byte for byte', async () => {
    const own = page(
      '',
      '<style>@import "/a.css";b{background:url(i.png)}i{content:"https://x.example/"}</style>',
    );
    expect((await gatePage(own)).html).toBe(own);
  });
});

describe('a style attribute', () => {
  it('keeps its other declarations', async () => {
    const { html } = await gatePage(
      page(`<div style="color:red;background:url('https://pictures.example/b.png')">x</div>`),
    );
    const { style, 'data-latchkey-style': aside } = load(html)('div').attr() ?? {};
    expect(style).not.toContain('pictures.example');
    expect(style).toMatch(/^color:red;background: url\(\)/);
    expect(aside).toBe("color:red;background:url('https://pictures.example/b.png')");
  });

  it('that hides its address behind escapes is found', async () => {
    const { html } = await gatePage(page('<p style="background:\\75rl(https:\\2f\\2f x.example/a)">x</p>'));
    expect(load(html)('p').attr('data-latchkey-service')).toBe('x.example');
  });
});

describe('a style sheet of its own, as a file', () => {
  const files = {
    'index.html': page('', '<link rel="stylesheet" href="css/site.css?v=1">'),
    'plain.html': page('', '<link rel="stylesheet" href="css/plain.css">'),
    'css/site.css': '@import "fonts.css";body{background:url(../b.png)}',
    'css/fonts.css': '@import url(https://fonts.googleapis.com/css2?family=Inter);i{content:"\u00e9"}',
    'css/plain.css': 'body{color:red}',
  };

  it('is replaced in pages by a copy that fetches nothing from others', async () => {
    const folder = folderOf(files);
    const { inventory } = await gateFolder(optionsFor(folder));
    const after = filesOf(folder);
    expect(load(after.get('index.html') ?? '')('link').attr()).toMatchObject({
      rel: 'stylesheet',
      href: 'css/site.latchkey.css?v=1',
      'data-latchkey-href': 'css/site.css?v=1',
      'data-latchkey-service': 'google-fonts',
    });
    expect(after.get('css/site.latchkey.css')).toBe(
      '@import url("fonts.latchkey.css");body{background:url(../b.png)}',
    );
    expect(after.get('css/fonts.latchkey.css')).not.toContain('googleapis');
    expect(after.get('css/fonts.css')).toBe(Buffer.from(files['css/fonts.css']).toString('latin1'));
    expect(after.get('plain.html')).toBe(files['plain.html']);
    expect(inventory.services).toMatchObject([{ id: 'google-fonts', hosts: ['fonts.googleapis.com'] }]);
  });

  it('is read again when it is gated already', async () => {
    const folder = folderOf(files);
    const { inventory } = await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    expect((await scanFolder(optionsFor(folder))).inventory).toEqual(inventory);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });
});

describe('a sheet in the address of an import', () => {
  const packed =
    '"data:text/css,@import url(https://one.example/a.css);b{background:url(https://two.example/b.png)}"';

  it('waits as a whole, in the page and in files', async () => {
    const folder = folderOf({
      'index.html': page('', `<style>@import ${packed};i{color:red}</style><link rel=stylesheet href=a.css>`),
      'a.css': `@import ${packed};i{color:red}`,
    });
    const { inventory } = await gateFolder(optionsFor(folder));
    expect(inventory.services.map(({ id }) => id)).toEqual(['one.example', 'two.example']);
    const after = filesOf(folder);
    const document = load(after.get('index.html') ?? '');
    expect(document('style[data-latchkey-gate]').text()).toBe('@import  url() /*latchkey-0*/;i{color:red}');
    expect(JSON.parse(document('style[data-latchkey-gate]').attr('data-latchkey-css') ?? '')).toEqual([
      packed,
    ]);
    expect(after.get('a.latchkey.css')).toBe('@import  url() /*latchkey-0*/;i{color:red}');
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(after);
  });
});
