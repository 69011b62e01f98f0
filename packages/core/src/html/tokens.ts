/**
 * What the scanner reports. All offsets are character offsets in the text that was scanned, which are
 * offsets in the source it came from (`Source` in model.ts).
 */

/** The namespace of an element. */
export type Space = 'html' | 'svg' | 'math';

/** One attribute as written. The value is raw: read it with `attributeValue`. */
export interface Attribute {
  /** ASCII lower case. */
  name: string;
  nameStart: number;
  nameEnd: number;
  /** The value without its quotes. No value at all: both are `nameEnd`. */
  valueStart: number;
  valueEnd: number;
  /** After the closing quote, or after the last character of name or value. */
  end: number;
}

export interface StartTag {
  type: 'start';
  /** ASCII lower case, as written: `image` in HTML is what a browser calls `img`. */
  name: string;
  start: number;
  /** End of the tag name. */
  nameEnd: number;
  /** After the `>`. */
  end: number;
  /** Written as `<.../>`: ends the element only in svg and math. */
  selfClosing: boolean;
  /** In order, duplicates included: browsers take the first. */
  readonly attributes: readonly Attribute[];
  /** One of its attributes is ours: `data-latchkey-...`. */
  readonly marked: boolean;
  /** One of its attributes contacts or runs something on elements of any name, as far as names tell (`canLoad`). */
  readonly contacts: boolean;
  /** A framework wrote one of its attributes that changes the page in the browser. */
  readonly hydrates: boolean;
  space: Space;
  /** Inside `<noscript>`: live only in browsers that run no scripts. */
  noscript: boolean;
  /** Inside `<template>` without `shadowrootmode`: contacts nobody. */
  inert: boolean;
  /**
   * Elements whose content is text (script, style, iframe, textarea, title, ..., and noscript for browsers
   * that run scripts): offset of the matching end tag, or the end of the input. The content starts at `end`.
   */
  contentEnd?: number | undefined;
}

export interface EndTag {
  type: 'end';
  /** ASCII lower case. */
  name: string;
  start: number;
  /** After the `>`. */
  end: number;
  noscript: boolean;
}

export type Token = StartTag | EndTag;

export interface Tokens {
  /** In source order. */
  tokens: Token[];
  /** Where the first start tag is that no head has, as far as names tell; -1: there is none. */
  firstContent: number;
  /** Where the construct or the element starts that a tag after the end of the input would be lost in; -1: none. */
  neverEnds: number;
  /** Why a rare construct needs the tree parser; null when the scan is exact. */
  bail: string | null;
}
