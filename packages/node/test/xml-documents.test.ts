import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}<footer>F</footer></body></html>`;
const svg = (content: string, before = '') =>
  `<?xml version="1.0"?>\n${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n${content}</svg>`;
const picture = svg('<symbol id="s"><image xlink:href="https://other.example/a.png"/></symbol>');
const xhtml = (content: string) =>
  `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title><script src="/own.js"/></head>\n<body>${content}</body></html>`;

/** The warnings of a folder's report, and its summary. */
async function reported(files: Record<string, string>) {
  return reportOf(await scanFolder(optionsFor(folderOf(files))), 'found');
}

describe('an own SVG file that contacts others', () => {
  it.each([
    ['object', 'data', '<object data="/img/a.svg#s"></object>'],
    ['embed', 'src', '<embed src="/img/a.svg">'],
    ['iframe', 'src', '<iframe src="/img/a.svg"></iframe>'],
    ['use', 'href', '<svg><use href="/img/a.svg#s"/></svg>'],
    ['use', 'xlink:href', '<svg><use xlink:href="img/a.svg#s"/></svg>'],
  ])('waits where a page shows it as a document: %s %s', async (name, attribute, body) => {
    const folder = folderOf({ 'index.html': page(body), 'img/a.svg': picture });
    const { inventory } = await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    const attributes = load(once.get('index.html') ?? '')(name).attr() ?? {};
    expect(attributes).toMatchObject({ 'data-latchkey-service': 'other.example' });
    expect(attributes[`data-latchkey-${attribute}`]).toContain('img/a.svg');
    expect(attributes[attribute]).toBeUndefined();
    expect(inventory.services.map(({ id }) => id)).toEqual(['other.example']);
    expect(once.get('img/a.svg')).toBe(picture);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it('stays where it is a picture, which browsers let fetch nothing', async () => {
    const html = page(
      '<img src="/a.svg"><input type="image" src="/a.svg"><p style="background:url(/a.svg)">x</p>',
    );
    const folder = folderOf({ 'index.html': html, 'a.svg': picture });
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder).get('index.html')).toBe(html);
  });

  it.each([
    ['a picture', picture, 3],
    ['a style sheet', svg('', '<?xml-stylesheet href="https://other.example/a.css"?>\n'), 2],
    ['a script', svg('<script>fetch("https://other.example/")</script>'), 3],
    ['an own style sheet', svg('', '<?xml-stylesheet href="own.css"?>\n'), 2],
  ])('is told with its place: %s', async (_, content, line) => {
    const files = {
      'index.html': page(''),
      'a.svg': content,
      'own.css': '@import "https://other.example/b.css"',
    };
    const { summary, warnings } = await reported(files);
    expect(warnings).toContainEqual(
      expect.stringContaining(`Not gated: SVG. 1 file contacts others when opened`),
    );
    expect(warnings.join()).toContain(`    a.svg:${line} other.example\n`);
    expect(summary).toContain('1 SVG or XHTML file contacts others when opened');
  });

  it.each([
    ['links', svg('<a href="https://other.example/"><text>x</text></a>')],
    [
      'metadata',
      svg(
        '<metadata xmlns:i="https://other.example/ns#"><i:image href="https://other.example/a"/></metadata>',
      ),
    ],
    ['own files', svg('<image href="https://docs.example.org/a.png"/><use href="#a"/>')],
  ])('is none for its %s', async (_, content) => {
    expect((await reported({ 'index.html': page(''), 'a.svg': content })).warnings).toEqual([]);
  });
});

describe('a page in XHTML', () => {
  const frame = '<iframe src="https://www.youtube.com/embed/x"/><img src="https://other.example/a.png"/>';

  it('is left as it is, and told by its name and what it contacts', async () => {
    const files = {
      'index.html': page(''),
      'guide/a.xhtml': xhtml(frame),
      'b.xht': xhtml(frame),
      'c.xhtml': xhtml(''),
    };
    const folder = folderOf(files);
    const result = await gateFolder(optionsFor(folder));
    expect(result.written).toEqual([]);
    const { warnings, summary } = reportOf(result, 'gated');
    expect(warnings).toEqual([expect.stringContaining('Not gated: XHTML. 2 pages contact others at once')]);
    expect(warnings[0]).toContain('    guide/a.xhtml:3 YouTube, other.example\n');
    expect(warnings[0]).toContain('    b.xht:3 YouTube, other.example\n');
    expect(summary).toContain('2 SVG or XHTML files contact others when opened');
  });

  it('waits in the frame of another page', async () => {
    const folder = folderOf({
      'index.html': page('<iframe src="a.xhtml"></iframe>'),
      'a.xhtml': xhtml(frame),
    });
    await gateFolder(optionsFor(folder));
    expect(load(filesOf(folder).get('index.html') ?? '')('iframe').attr('data-latchkey-service')).toBe(
      'other.example youtube',
    );
  });

  it('is a page: a folder with nothing else is no mistake', async () => {
    expect((await reported({ 'a.xhtml': xhtml(frame) })).warnings).toHaveLength(1);
    await expect(reported({ 'a.svg': picture })).rejects.toMatchObject({ code: 'no-pages' });
  });

  it('is not one that is served as HTML, whatever it says', async () => {
    const folder = folderOf({
      'index.html': xhtml('<img src="https://other.example/a.png"/>').replace('<script src="/own.js"/>', ''),
    });
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder).get('index.html')).toContain('data-latchkey-src="https://other.example/a.png"');
  });
});
