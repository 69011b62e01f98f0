import { describe, expect, it } from 'vitest';
import { xmlAsHtml } from '../../src/html/xml-as-html.ts';
import { scanPage } from '../../src/scan/scan.ts';

const svg = 'xmlns="http://www.w3.org/2000/svg"';
const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

/** What a scan finds in an XML document, as `tag url`, and code as `tag code`. */
async function found(xml: string): Promise<string[]> {
  const text = xmlAsHtml(xml);
  const { spots } = await scanPage({
    path: 'a.svg',
    url: 'https://docs.example.org/',
    text,
    encoding: 'utf-16',
  });
  return spots.flatMap(({ tag, loads, script }) => [
    ...loads.map(({ url }) => `${tag.name} ${url.href}`),
    ...(script ? [`${tag.name} ${script.code}`] : []),
  ]);
}

describe('an XML document', () => {
  it.each([
    [
      'an element that closes itself',
      `<html ${xhtml}><script src="//x.example/a.js"/><img src="//x.example/b.png"/></html>`,
      ['script https://x.example/a.js', 'img https://x.example/b.png'],
    ],
    [
      'a picture in SVG',
      `<svg ${svg}><image href="//x.example/a.png"/><g mask="url(//x.example/m.svg#m)"/></svg>`,
      ['image https://x.example/a.png', 'g https://x.example/m.svg#m'],
    ],
    [
      'a style sheet by instruction',
      `<?xml version="1.0"?>\n<?xml-stylesheet type="text/css" href="https://x.example/a.css"?><svg ${svg}/>`,
      ['link https://x.example/a.css'],
    ],
    [
      'XHTML in SVG',
      `<svg ${svg} xmlns:h="http://www.w3.org/1999/xhtml"><h:img src="//x.example/a.png"/><image href="//x.example/b.png"/></svg>`,
      ['img https://x.example/a.png', 'image https://x.example/b.png'],
    ],
    [
      'SVG in XHTML',
      `<html ${xhtml} xmlns:s="http://www.w3.org/2000/svg"><s:image href="//x.example/a.png"/><img src="//x.example/b.png"/></html>`,
      ['image https://x.example/a.png', 'img https://x.example/b.png'],
    ],
    [
      'another prefix for XLink',
      `<svg ${svg} xmlns:l="http://www.w3.org/1999/xlink"><image l:href="//x.example/a.png"/></svg>`,
      ['image https://x.example/a.png'],
    ],
    [
      'an entity',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [ <!ENTITY host "https://x.example"> ]><svg ${svg}><image href="&host;/a&amp;b.png"/></svg>`,
      ['image https://x.example/a&b.png'],
    ],
    [
      'a style sheet',
      `<svg ${svg}><style>@import "//x.example/a.css";</style><style><![CDATA[b>c{mask:url(//x.example/m.svg)}]]></style></svg>`,
      ['style https://x.example/a.css', 'style https://x.example/m.svg'],
    ],
    [
      'a script',
      `<svg ${svg}><script>a &lt; b</script><script><![CDATA[c < d]]></script></svg>`,
      ['script a < b', 'script c < d'],
    ],
    [
      'a script of XHTML',
      `<html ${xhtml}><script>//<![CDATA[\nc < d\n//]]></script></html>`,
      ['script //\nc < d\n//'],
    ],
  ])('shows %s', async (_, xml, expected) => {
    expect(await found(xml)).toEqual(expected);
  });

  it.each([
    ['a comment', `<svg ${svg}><!-- <image href="//x.example/a.png"/> --></svg>`],
    ['CDATA', `<html ${xhtml}><p><![CDATA[<img src="//x.example/a.png"/>]]></p></html>`],
    [
      'an element that no browser knows',
      `<svg ${svg} xmlns:i="http://i.example/"><i:image href="//x.example/a.png"/></svg>`,
    ],
    ['a document type', `<!DOCTYPE svg SYSTEM "//x.example/a.dtd"><svg ${svg}/>`],
  ])('hides %s', async (_, xml) => {
    expect(await found(xml)).toEqual([]);
  });

  it('keeps its lines', () => {
    const xml = `<?xml version="1.0"?>\n<!--\n-->\n<svg\n${svg}><![CDATA[\n]]><image\nhref="a"\n/>\n</svg\n>\n`;
    expect(xmlAsHtml(xml).split('\n').length).toBe(xml.split('\n').length);
  });
});
