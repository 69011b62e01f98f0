import fc from 'fast-check';

/** What CSS is made of, right and wrong. No piece is our own inert token. */
const pieces = [
  ...[
    'url(',
    'url(x)',
    'url("x")',
    "url( 'x' )",
    'url(x y)',
    'url(x"y)',
    'url("x" m(n))',
    'URL(x',
    '\\75rl(x)',
  ],
  ...['image-set(', 'image-set("x" 1x)', 'var(--a)', 'type(', '--f(', '"x"', "'y'", '"', "'", '\\', '\\"'],
  ...[
    '@import ',
    '@import"x";',
    '@import url(x);',
    '@import //x;',
    '@\\69mport "x";',
    '@layer a;',
    '@charset ',
  ],
  ...['@media all{', '@font-face{', '@supports (', '@foo ', 'a{', 'b:', '--c:', 'a', '1', '-', '#', '@'],
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ';',
    ',',
    ' ',
    '\n',
    '\r\n',
    '\f',
    '/*',
    '*/',
    '/',
    '<!--',
    '-->',
    '\0',
    'é',
  ],
];

export const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
