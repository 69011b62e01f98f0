import { lowerCode, matchesAt } from './ascii.ts';
import { NameTable } from './name-table.ts';
import type { TagCursor } from './tag-cursor.ts';
import type { Space } from './tokens.ts';

const LETTER_B = 0x62;
const LETTER_D = 0x64;
const LETTER_H = 0x68;
const LETTER_N = 0x6e;
const LETTER_O = 0x6f;
const LETTER_P = 0x70;
const LETTER_S = 0x73;
const LETTER_X = 0x78;

const gateMark = 'data-latchkey-';

type Rule = 'always' | 'style' | 'svg';

const rules = new NameTable<Rule>([
  ['srcset', 'always'],
  ['srcdoc', 'always'],
  ['background', 'always'],
  ['ping', 'always'],
  ['poster', 'always'],
  ['style', 'style'],
  ['href', 'svg'],
  ['xlink:href', 'svg'],
]);

/** Whether the cursor's attribute can load or run something on an element of any name, or is one of ours. */
export function canLoad(cursor: TagCursor, space: Space): boolean {
  const { text, nameStart, nameEnd } = cursor;
  // Most attributes are ruled out by their first letter.
  switch (lowerCode(text.charCodeAt(nameStart))) {
    case LETTER_O:
      return nameEnd - nameStart > 2 && lowerCode(text.charCodeAt(nameStart + 1)) === LETTER_N;
    case LETTER_D:
      return nameEnd - nameStart > gateMark.length && matchesAt(text, nameStart, gateMark);
    case LETTER_B:
    case LETTER_H:
    case LETTER_P:
    case LETTER_S:
    case LETTER_X:
      switch (rules.get(text, nameStart, nameEnd)) {
        case 'always':
          return true;
        case 'style':
          return mayHoldUrl(text, cursor.valueStart, cursor.valueEnd);
        case 'svg':
          return space === 'svg';
      }
  }
  return false;
}

/** `url(` in CSS needs a bracket, an escape, or a character reference that stands for one of them. */
function mayHoldUrl(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28 || code === 0x5c || code === 0x26) return true;
  }
  return false;
}
