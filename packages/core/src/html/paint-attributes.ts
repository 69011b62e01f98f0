import { NameTable } from './name-table.ts';
import type { TagCursor } from './tag-cursor.ts';

/**
 * Presentation attributes of SVG elements whose value may be a `url()`. Chromium 156 asks other hosts for what any of
 * them names (for a cursor when the pointer is there), except `filter`; other browsers may.
 */
export const paintAttributes: ReadonlySet<string> = new Set([
  'mask',
  'clip-path',
  'fill',
  'stroke',
  'filter',
  'marker-start',
  'marker-mid',
  'marker-end',
  'cursor',
]);

const names = new NameTable([...paintAttributes].map((name) => [name, true]));

/** `url(` needs a bracket, an escape, or a character reference that stands for one of them. */
const mayHoldUrl = /[(\\&]/;

/** Whether the cursor's attribute, of an SVG element, can take something from another file. */
export function paints({ text, nameStart, nameEnd, valueStart, valueEnd }: TagCursor): boolean {
  return (
    names.get(text, nameStart, nameEnd) !== undefined && mayHoldUrl.test(text.slice(valueStart, valueEnd))
  );
}
