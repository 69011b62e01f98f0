import fc from 'fast-check';

const words = (text: string): string[] => text.split(' ');

/** Pieces of documents by what they are about; a document mixes runs of one kind. Together they reach every state. */
const pieces: Record<string, string[]> = {
  tags: [
    ...words('</a> <p> </p> </div> </x-card> <table> <tr> </table> <form> </form> <button> <img/src=a/>'),
    '<img src=a>',
    '<IMG SRC="//x/?a=1&amp;b&copy=2">',
    "<a href='b'>",
    '<div style="background:url(a)">',
    '<div style="color:red">',
    '<div STYLE=a&#40;b>',
    '<span title=">" onclick="f()">',
    '<x-card data-a>',
    '<td background=a>',
    '<video poster=a>',
    '<b srcset="a 1x" srcset="b 1x">',
    '<body onload=a>',
    '<html lang=a>',
    '<i data-latchkey-src=a>',
    '<i data-latchkey>',
    '<br ping=a/>',
    '<image src=a>',
  ],
  attributes: [
    ...words(
      '<input src SRC onload = " \' a & / > < ` a="b"c=d a=\'b>\' &lt;&#x2f;&notit; style=a(b) \u00c9',
    ),
    ...['<img ', '<img\t', '<div ', ' = ', ' ', '\n', '\r\n', '\r', '\f', '\0', '\u00a0'],
  ],
  text: [
    ...words('a < </ </> <?a?> <!a> <!> <1> &lt; > " \0 <!doctype>'),
    ...[' ', '</ a>', '<?a ', '</ a ', '<!doctype html>', '<!doctype a b>'],
    '<!DOCTYPE html PUBLIC "a" "b">',
    "<!DOCTYPE html SYSTEM 'a>b'>",
    "<!doctype a public'b''c'x>",
    '<!doctype a system "b"x>',
  ],
  comments: [
    ...words('<!-- --> --!> <!--> <!---> <!--!> <!---!> <!----!> <!- -- - ! > --! <! <![CDATA[ ]]>'),
    '<img src=a>',
  ],
  scripts: [
    ...words('<script> <SCRIPT/> </script> </SCRIPT\n> </script/> </scripts> </scrip <scripts> <script a<b'),
    ...words('<script><!-- <script><!--<script> <!-- <!--> <!---> --> -- - > < </'),
    ...['<script src=a>', '</script ', '<img src=a>'],
  ],
  textContent: [
    ...words('<style> </style> <title> </title> <textarea> </textarea> </iframe> <xmp> </xmp> <noembed>'),
    ...words('</noembed> <noframes> </noframes> </style </titles> </ < &amp; <!-- -->'),
    ...['</TITLE x=">">', '<iframe src=a>', '<img src=a>'],
  ],
  integrationPoints: [
    ...words(
      '<svg><foreignObject> <svg><title> <svg><desc> <math><mi> <math><mtext> </foreignObject> </title>',
    ),
    ...words('</mtext></math> </svg> </desc></svg> <svg> <g> </g> <p> </p> </br> <div> </div> <b> </b> <br>'),
    ...words(
      '<li> <ul> </ul> <h1> <h2> </h1> </a> </iframe> <style> </style> <script> </script> <x-a> </x-a>',
    ),
    ...words('<![CDATA[ ]]> a'),
    ...['<a href=b>', '<iframe src=a>', '<img src=a>'],
  ],
  foreign: [
    ...words(
      '<svg> <svg/> </svg> <math> </math> <g> <g/> </g> </G> <style> </style> <title> </title> <script/>',
    ),
    ...words(
      '<script> </script> <foreignObject> </foreignobject> <desc> </desc> <mi> </mi> <mtext> </mtext>',
    ),
    ...words(
      '<mglyph> <svg><![CDATA[ <![CDATA[ ]]> ] <p> </p> </br> <font> <font/color> <div> </div> <b> </b>',
    ),
    ...words('<li> <ul> </ul> <h1> </a> </iframe> <x-a> </x-a>'),
    '<SVG onload=a>',
    '<path FILL="url(a)" mask=b>',
    '<circle marker-mid=&#40;>',
    '<annotation-xml encoding="text/html">',
    '<use xlink:href=a>',
    '<use href=a />',
    '<path href=a></path>',
    '<![CDATA[<img src=a>]]>',
    ...['<font size=a>', '<img src=a>', '<a href=b>', '<iframe src=a>'],
  ],
  noscript: [
    ...words('<noscript> </noscript> </noscripts> <head> </head> <style> </style> <!-- --> <svg> </svg>'),
    ...words('<template> </template> <select> </select> </iframe> ">'),
    ...['</noscript >', '<img src=a>', '<link href=a>', '<iframe src=a>', '<a title="'],
  ],
  rare: [
    ...words(
      '<template> </template> <select> </select> <option> <col> <colgroup> <frameset> <plaintext> <style>',
    ),
    ...words('</style> <textarea> </textarea> <script> </script> <svg> </svg> <table> </table> <input>'),
    '<template shadowrootmode=open>',
    '<template><template shadowrootmode=open>',
    ...['<frame src=a>', '<img src=a>'],
  ],
};

/** Documents from a few runs of pieces. Unbiased: fast-check would make most of them very short. */
export const documents: fc.Arbitrary<string> = fc.noBias(
  fc
    .array(fc.oneof(...Object.values(pieces).map(runOf)), { minLength: 1, maxLength: 4, size: 'max' })
    .map((runs) => runs.flat().join('')),
);

function runOf(kind: string[]): fc.Arbitrary<string[]> {
  return fc.array(fc.constantFrom(...kind), { minLength: 1, maxLength: 10, size: 'max' });
}
