import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../src/html/scan-tokens.ts';
import { outline } from './outline.ts';

async function read(text: string): Promise<string[]> {
  const { tokens, fallback } = await scanTokens(text);
  expect(fallback).not.toBeNull();
  return outline(text, tokens);
}

describe('the tree parser', () => {
  it('reads what a browser without scripts alone sees, and what one with scripts alone sees', async () => {
    expect(await read('<noscript><a title="</noscript><img src=b>"><img src=c></noscript>')).toEqual([
      '<noscript>',
      '<a title="</noscript><img src=b>"> (noscript)',
      '</noscript>',
      '<img src="b">',
      '<img src="c">',
      '</noscript>',
    ]);
  });

  it('keeps what newer browsers keep in a select', async () => {
    const tags = await read('<select><img src=a><style><img src=b></style></select>');
    expect(tags).toContain('<img src="a">');
    expect(tags).toContain('<style>');
  });

  it('keeps the handlers of a second body', async () => {
    expect(await read('<body><select><style></style></select><body onload=a>')).toContain(
      '<body onload="a">',
    );
  });

  it('takes no guess for inert', async () => {
    const tags = await read('<body><template><svg></template><body onload=a>');
    expect(tags.at(-1)).toBe('<body onload="a">');
  });

  it('takes nothing from text and comments', async () => {
    const tags = await read(
      '<svg><desc><table></svg><!-- <img src=a> --><script>"<img src=b>"</script><frameset>',
    );
    expect(tags.filter((tag) => tag.startsWith('<img'))).toEqual([]);
  });

  it('leaves svg where a browser does', async () => {
    expect(await read('<div><svg><g></div><style><img></style>')).toEqual([
      '<svg> (svg)',
      '<style>',
      '</style>',
    ]);
  });

  it('knows what is inert', async () => {
    expect(await read('<div><svg></div><template><script></script></template><script></script>')).toEqual([
      '<svg> (svg)',
      '<template>',
      '<script> (inert)',
      '</script>',
      '</template>',
      '<script>',
      '</script>',
    ]);
  });

  it('gives the same spans and duplicates as the scanner', async () => {
    const text = '<div><svg></div>\r\n\0é<img SRC=a src="b" />';
    const { tokens } = await scanTokens(text);
    const image = tokens.find(({ name }) => name === 'img');
    expect(text.slice(image?.start, image?.end)).toBe('<img SRC=a src="b" />');
    expect(image).toMatchObject({ selfClosing: true, attributes: [{ name: 'src' }, { name: 'src' }] });
  });

  it('says where text ends', async () => {
    const { tokens } = await scanTokens('<div><svg></div><iframe src=a><b></iframe>');
    expect(tokens.find(({ name }) => name === 'iframe')).toMatchObject({ end: 30, contentEnd: 33 });
  });
});
