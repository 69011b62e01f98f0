import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('svg and math', () => {
  it.each([
    [
      'style, title and script hold markup',
      '<svg><style><use></style><script><a></script></svg><style><a></style>',
      [
        '<svg> (svg)',
        '<style> (svg)',
        '<use> (svg)',
        '</style>',
        '<script> (svg)',
        '<a> (svg)',
        '</script>',
        '</svg>',
        '<style>',
        '</style>',
      ],
    ],
    ['a slash closes', '<svg/><style><a></style>', ['<svg> (svg)', '<style>', '</style>']],
    [
      'a slash closes inside',
      '<svg><title/><style><a></svg>',
      ['<svg> (svg)', '<title> (svg)', '<style> (svg)', '<a> (svg)', '</svg>'],
    ],
    [
      'CDATA hides tags',
      '<svg><style><![CDATA[<img>]]]]></style></svg>',
      ['<svg> (svg)', '<style> (svg)', '</style>', '</svg>'],
    ],
    ['CDATA ends with svg', '<svg></svg><![CDATA[><img>]]>', ['<svg> (svg)', '</svg>', '<img>']],
    [
      'HTML elements break out',
      '<svg><g><img><style><a></style>',
      ['<svg> (svg)', '<img>', '<style>', '</style>'],
    ],
    [
      'a font breaks out with color, face or size',
      '<svg><font a><a><font SIZE=1><a>',
      ['<svg> (svg)', '<a> (svg)', '<a>'],
    ],
    ['</p> breaks out', '<svg></p><style><a></style>', ['<svg> (svg)', '<style>', '</style>']],
    [
      'href loads',
      '<svg><mpath href=a /><g xlink:href=b /></svg>',
      ['<svg> (svg)', '<mpath href="a"> (svg)', '<g xlink:href="b"> (svg)', '</svg>'],
    ],
    [
      'foreignObject holds HTML',
      '<svg><foreignObject><div><style><a></style></div></foreignObject><style><a></svg>',
      ['<svg> (svg)', '<style>', '</style>', '<style> (svg)', '<a> (svg)', '</svg>'],
    ],
    [
      'a title in svg holds HTML',
      '<svg><title>a<b><img></b></title></svg>',
      ['<svg> (svg)', '<title> (svg)', '<img>', '</title>', '</svg>'],
    ],
    [
      'svg in HTML in svg',
      '<svg><desc><svg><style><a></style></svg></desc></svg>',
      ['<svg> (svg)', '<svg> (svg)', '<style> (svg)', '<a> (svg)', '</style>', '</svg>', '</svg>'],
    ],
    [
      'math',
      '<math><mi><img></mi><style><a></style><semantics><svg></svg></semantics></math>',
      ['<img>', '<style> (math)', '<a> (math)', '</style>', '<svg> (math)', '</svg>'],
    ],
    [
      'mtext holds HTML',
      '<math><mtext><style><a></style></mtext><style><a></math>',
      ['<style>', '</style>', '<style> (math)', '<a> (math)'],
    ],
    [
      'end tags close what is open inside',
      '<svg><g><g></svg><style><a></style>',
      ['<svg> (svg)', '</svg>', '<style>', '</style>'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});
