import { describe, expect, it } from 'vitest';
import { exactTokens, startTag } from './outline.ts';

/** The text of the first element, as the scanner delimits it. */
function content(text: string): string | undefined {
  const tag = startTag(text);
  return tag.contentEnd === undefined ? undefined : text.slice(tag.end, tag.contentEnd);
}

describe('elements that hold text', () => {
  it.each(['style', 'iframe', 'title', 'script'])('%s holds no tags', (name) => {
    expect(content(`<${name}>a<img></${name}s></ ${name}><!--</${name.toUpperCase()} x=">">`)).toBe(
      `a<img></${name}s></ ${name}><!--`,
    );
  });

  it.each(['textarea', 'xmp', 'noembed', 'noframes'])('%s is not recorded, but holds no tags', (name) => {
    expect(exactTokens(`<${name}><img></${name}s></${name}\n><a>`).map((token) => token.name)).toEqual(['a']);
  });

  it('ends with the input when no end tag comes', () => {
    expect(content('<style>a</styles></style')).toBe('a</styles></style');
  });

  it.each(['</title>', '</title\t>', '</title\r\n>', '</title/>', '</TITLE\f>'])('ends at %j', (end) => {
    expect(content(`<title>a${end}`)).toBe('a');
  });

  it.each(['</title\u00a0>', '</titleé>', '</ title>', '<title>', '<\\/title>'])(
    'does not end at %j',
    (text) => {
      expect(content(`<title>${text}</title>`)).toBe(text);
    },
  );

  it('a slash does not close a script', () => {
    expect(content('<script src=a /><img></script>')).toBe('<img>');
  });
});

describe('scripts', () => {
  it.each([
    ['an escape ends with the script', '<!-- a'],
    ['an escape ends with the first end tag', '<!-- <b> <scripts> </scripts>'],
    ['a script in an escape takes its own end tag along', '<!-- <script> a </script> b'],
    ['it may be closed in any form', '<!--<SCRIPT\n</Script/> b'],
    ['a script without an escape does not', 'a <script> b'],
    ['an escape that ends at once', '<!--><script>'],
    ['an escape that ends at once, with three dashes', '<!---><script>'],
    ['an escape that is over', '<!-- <script> --><script>'],
    ['an escape needs two dashes', '<!- <script> '],
    ['a dash in a name makes another name', '<!-- <script-> '],
    ['two of them', '<!-- <script></script><script></script> --><!-- '],
  ])('%s', (_, text) => {
    const following = '<img>';
    const tokens = exactTokens(`<script>${text}</script>${following}`);
    expect(content(`<script>${text}</script>${following}`)).toBe(text);
    expect(tokens.map((token) => token.name)).toEqual(['script', 'script', 'img']);
  });

  it('an open script in an escape takes the end tag', () => {
    expect(content('<script><!--<script>a</script><img>')).toBe('<!--<script>a</script><img>');
  });
});
