import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { filesOf, gatePage, optionsFor } from './support.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}<footer>F</footer></body></html>`;

const html = 'text/html,<p>a</p><img src=//other.example/a.png>';
const svg =
  "image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><script/><image href='//other.example/a.png'/></svg>";
const xhtml =
  "application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml'><script src='/own.js'/><img src='//other.example/a.png'/></html>";
const code = `text/html;base64,${btoa("<script>new Image().src='https://other.example/a.gif'</script>")}`;

describe('a document that is written into an address', () => {
  it.each([html, svg, xhtml, code, 'text/xml,<?xml-stylesheet href="//other.example/a.css"?><r>x</r>'])(
    'waits with what is in it, wherever it is shown: %s',
    async (document) => {
      for (const [name, attribute] of [
        ['object', 'data'],
        ['embed', 'src'],
        ['iframe', 'src'],
      ] as const) {
        const address = `data:${document}`.replaceAll('"', '&quot;');
        const gated = await gatePage(page(`<${name} ${attribute}="${address}"></${name}>`));
        expect(gated.inventory.services.map(({ id }) => id)).toEqual(['other.example']);
        const attributes = load(gated.html)(name).attr() ?? {};
        expect(attributes[`data-latchkey-${attribute}`]).toContain('data:');
        expect(attributes[attribute]).toBeUndefined();
        const once = filesOf(gated.folder);
        await gateFolder(optionsFor(gated.folder));
        expect(filesOf(gated.folder)).toEqual(once);
      }
    },
  );

  it('waits in a frame of a frameset', async () => {
    const { html: gated } = await gatePage(
      `<html><head><title>x</title></head><frameset cols="*"><frame src="data:${html}"><frame src="javascript:'<img src=//other.example/b.png>'"></frameset></html>`,
    );
    expect(gated.match(/<frame data-latchkey-gate="iframe"/g)).toHaveLength(2);
    expect(gated).not.toMatch(/[^-]src="(?:data|javascript)/);
  });

  it.each([
    `<object data="data:text/html,<p>a</p><img src=/own.png>"></object>`,
    `<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`,
    `<object data="data:text/plain,<img src=//other.example/a.png>"></object>`,
    `<iframe src="data:,<img src=//other.example/a.png>"></iframe>`,
    `<img src="data:${svg}">`,
    `<object data="data:image/png;base64,AAAA"></object>`,
  ])('of its own, as a text or as a picture stays: %s', async (body) => {
    expect((await gatePage(page(body))).html).toBe(page(body));
  });
});
