import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { filesOf, gatePage, optionsFor } from './support.ts';

const page = (svg: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><svg>${svg}</svg><footer>F</footer></body></html>`;
const foreign = 'url(https://other.example/a.svg#m)';

/** Attributes that name the other host, by the name they have after gating. */
async function after(svg: string): Promise<string[]> {
  const { html } = await gatePage(page(svg));
  const document = load(html);
  return document('svg *')
    .toArray()
    .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}))
    .filter(([, value]) => value.includes('other.example/'))
    .map(([name]) => name);
}

describe('a presentation attribute', () => {
  it.each([
    'mask',
    'clip-path',
    'fill',
    'stroke',
    'filter',
    'marker-start',
    'marker-mid',
    'marker-end',
    'cursor',
    'MASK',
  ])('%s that takes something from another host is put aside', async (name) => {
    expect(await after(`<g ${name}="${foreign}" class="a"><path d="M0 0"/></g>`)).toEqual([
      `data-latchkey-${name.toLowerCase()}`,
    ]);
  });

  it('is read with its references and escapes, and beside a fallback', async () => {
    expect(await after('<path fill="u&#114;l( &quot;https://other.example/a.svg#g&quot; ) red"/>')).toEqual([
      'data-latchkey-fill',
    ]);
    expect(await after('<path fill="\\75rl(https://other.example/a.svg#g)"/>')).toEqual([
      'data-latchkey-fill',
    ]);
  });

  it('is put aside alone: the own ones, and the rest of the element, stay', async () => {
    const { html } = await gatePage(
      page(`<rect fill="url(#own)" mask="${foreign}" style="stroke:url(https://other.example/b.svg#s)"/>`),
    );
    expect(load(html)('rect').attr()).toMatchObject({
      fill: 'url(#own)',
      'data-latchkey-mask': foreign,
      'data-latchkey-style': 'stroke:url(https://other.example/b.svg#s)',
    });
  });

  it.each([
    '<rect fill="url(#own)" mask="url(/own.svg#m)" clip-path="url(https://docs.example.org/a.svg#c)"/>',
    `<rect class="${foreign}" data-mask="${foreign}" background="x"/>`,
    `<foreignObject><p mask="${foreign}">x</p></foreignObject>`,
    '<rect fill="red" mask="none"/>',
  ])('of the own, of HTML, or without effect stays: %s', async (svg) => {
    expect((await gatePage(page(svg))).html).toBe(page(svg));
  });

  it('stays when it names something in the page, wherever the base leads', async () => {
    const html = page('<rect fill="url(#own)"/>').replace(
      '</head>',
      '<base href="https://other.example/"></head>',
    );
    expect((await gatePage(html)).html).toBe(html);
  });

  it('is read back, and gated no second time', async () => {
    const { folder, inventory } = await gatePage(page(`<rect mask="${foreign}"/>`));
    const once = filesOf(folder);
    expect((await scanFolder(optionsFor(folder))).inventory).toEqual(inventory);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });
});

describe('an animation', () => {
  it.each([
    '<image><set attributeName="href" to="https://other.example/a.png"/></image>',
    '<image><set ATTRIBUTENAME=xlink:href to="//other.example/a.png"/></image>',
    '<image><animate attributeName="href" dur="1s" values="/own.png; https://other.example/a.png"/></image>',
    '<image><animate attributeName="href" from="https://other.example/a.png" to="/own.png"/></image>',
    '<image><animate attributeName="href" by="https://other.example/a.png"/></image>',
    `<rect><set attributeName="mask" to="${foreign}"/></rect>`,
    `<rect><animate attributeName="clip-path" values="none;${foreign}"/></rect>`,
  ])('that gives an element the address of another host waits: %s', async (svg) => {
    const names = await after(svg);
    expect(names.length).toBe(1);
    expect(names[0]).toMatch(/^data-latchkey-(?:to|from|by|values)$/);
  });

  it.each([
    '<image><set attributeName="href" to="/own.png"/></image>',
    '<rect><set attributeName="fill" to="red"/><animate attributeName="mask" values="url(#a);url(#b)"/></rect>',
    '<rect><set attributeName="class" to="https://other.example/a.png"/></rect>',
  ])('of the own stays: %s', async (svg) => {
    expect((await gatePage(page(svg))).html).toBe(page(svg));
  });
});
