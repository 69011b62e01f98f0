import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('what is no tag', () => {
  it.each([
    '<!--<img>-->',
    '<!-- > <img> -->',
    '<!-- -- > <img> -->',
    '<!-- --! > <img> -->',
    '<!--- <img> --->',
    '<!--!> <img> -->',
    '<!---!> <img> -->',
    '<!-- <!-- <img> -->',
    '<!-- <img> -- >',
    '<!- <img src=a>',
    '<!a <img>',
    '<![CDATA[ <img>',
    '<?a <img>',
    '</ <img>',
    '</1 <img>',
    '<!doctype <img>',
    '<!DOCTYPE html PUBLIC "<img>',
  ])('%s', (text) => {
    expect(outline(text)).toEqual([]);
  });

  it.each([
    '<!--><img>',
    '<!---><img>',
    '<!----><img>',
    '<!----!><img>',
    '<!-- --!><img>',
    '<!-- --!--><img>',
    '<!-- --!-!><!-- a --><img>',
    '<!-- <!--><img>',
    '<!-- a ---><img>',
    '<!><img>',
    '<!-><img>',
    '<!a ">" "<img>',
    '<![CDATA[a><img>]]>',
    '<?><img>',
    '<?a "?>" "><img>',
    '</><img>',
    '<!doctype html PUBLIC ">" ><img>',
    '<!doctype html><img>',
    '<<img>',
    '< <img>',
    'a < b <img>',
  ])('and what follows it: %s', (text) => {
    expect(outline(text)).toEqual(['<img>']);
  });
});
