import { lowerCode, matchesAt } from './ascii.ts';
import { NameTable } from './name-table.ts';
import { paints } from './paint-attributes.ts';
import type { TagCursor } from './tag-cursor.ts';
import type { Space } from './tokens.ts';

/** What the names of a tag's attributes tell about it, as bits: see `traits`. */
export type Traits = number;

/** Nothing to look at: the tag matters by its name, or not at all. */
export const noTraits: Traits = 0;

const traits = {
  /** It can load something on some element. */
  load: 1,
  /** It can contact or run something on an element of any name: handlers, styles, pings, forms. */
  contact: 2,
  /** It is one of ours. */
  mark: 4,
  /** A framework wrote it that changes the page in the browser: see `hydration/client-code.ts`. */
  hydrate: 8,
} as const;

export function hasTrait(all: Traits, trait: keyof typeof traits): boolean {
  return (all & traits[trait]) !== 0;
}

const LETTER_A = 0x61;
const LETTER_B = 0x62;
const LETTER_D = 0x64;
const LETTER_F = 0x66;
const LETTER_H = 0x68;
const LETTER_I = 0x69;
const LETTER_L = 0x6c;
const LETTER_N = 0x6e;
const LETTER_O = 0x6f;
const LETTER_P = 0x70;
const LETTER_S = 0x73;
const LETTER_X = 0x78;

/** What such a name begins with, by the letter after `data-`. */
const gateMark = 'data-latchkey-';
const islandMark = 'data-island-id';
const serverMarks = ['data-sveltekit-', 'data-server-rendered'];

const rules = new NameTable<'load' | 'contact' | 'style' | 'svg'>([
  ['srcset', 'load'],
  ['srcdoc', 'load'],
  ['background', 'load'],
  ['poster', 'load'],
  ['ping', 'contact'],
  ['action', 'contact'],
  ['formaction', 'contact'],
  ['style', 'style'],
  ['href', 'svg'],
  ['xlink:href', 'svg'],
]);

/** What the cursor's attribute tells about its tag. */
export function traitsOfAttribute(cursor: TagCursor, space: Space): Traits {
  const { text, nameStart, nameEnd } = cursor;
  if (space === 'svg' && paints(cursor)) return traits.contact;
  // Most attributes are ruled out by their first letter.
  switch (lowerCode(text.charCodeAt(nameStart))) {
    case LETTER_O:
      return nameEnd - nameStart > 2 && lowerCode(text.charCodeAt(nameStart + 1)) === LETTER_N
        ? traits.contact
        : noTraits;
    case LETTER_D:
      return traitsOfData(text, nameStart, nameEnd);
    case LETTER_A:
    case LETTER_B:
    case LETTER_F:
    case LETTER_H:
    case LETTER_P:
    case LETTER_S:
    case LETTER_X:
      switch (rules.get(text, nameStart, nameEnd)) {
        case 'load':
          return traits.load;
        case 'contact':
          return traits.contact;
        case 'style':
          return mayHoldUrl(text, cursor.valueStart, cursor.valueEnd) ? traits.contact : noTraits;
        case 'svg':
          return space === 'svg' ? traits.load : noTraits;
      }
  }
  return noTraits;
}

function traitsOfData(text: string, start: number, end: number): Traits {
  switch (lowerCode(text.charCodeAt(start + 'data-'.length))) {
    case LETTER_L:
      return end - start > gateMark.length && matchesAt(text, start, gateMark) ? traits.mark : noTraits;
    case LETTER_I:
      return matchesAt(text, start, islandMark) ? traits.hydrate : noTraits;
    case LETTER_S:
      return serverMarks.some((mark) => matchesAt(text, start, mark)) ? traits.hydrate : noTraits;
  }
  return noTraits;
}

/** `url(` in CSS needs a bracket, an escape, or a character reference that stands for one of them. */
function mayHoldUrl(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28 || code === 0x5c || code === 0x26) return true;
  }
  return false;
}
