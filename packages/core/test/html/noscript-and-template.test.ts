import { describe, expect, it } from 'vitest';
import { outline, startTag } from './outline.ts';

describe('noscript', () => {
  it('marks what only browsers without scripts see', () => {
    expect(outline('<img><noscript><img src=a><iframe></iframe></noscript><img>')).toEqual([
      '<img>',
      '<noscript>',
      '<img src="a"> (noscript)',
      '<iframe> (noscript)',
      '</iframe> (noscript)',
      '</noscript>',
      '<img>',
    ]);
  });

  it('runs to the end of the input', () => {
    expect(outline('<noscript><img>')).toEqual(['<noscript>', '<img> (noscript)']);
  });

  it('ends at its first end tag', () => {
    const text = '<noscript><noscript></noscript><img></noscript>';
    expect(outline(text)).toContain('<img>');
    expect(text.slice(startTag(text).contentEnd)).toBe('</noscript><img></noscript>');
  });

  it('is a plain element in svg', () => {
    expect(outline('<svg><noscript><use></noscript></svg>')).toContain('<use> (svg)');
  });
});

describe('template', () => {
  it('is inert inside', () => {
    expect(outline('<template><img></template><img>')).toEqual([
      '<template>',
      '<img> (inert)',
      '</template>',
      '<img>',
    ]);
  });

  it('is live as a declarative shadow root', () => {
    expect(outline('<div><template shadowrootmode="open"><img></template></div>')).toContain('<img>');
  });

  it('makes a shadow root inside it inert', () => {
    expect(outline('<template><template shadowrootmode=open><img></template><a></template><a>')).toEqual([
      '<template>',
      '<template shadowrootmode="open"> (inert)',
      '<img> (inert)',
      '</template>',
      '<a> (inert)',
      '</template>',
      '<a>',
    ]);
  });

  it('is a plain element in svg', () => {
    expect(outline('<svg><template><use></template></svg>')).toContain('<use> (svg)');
  });
});
