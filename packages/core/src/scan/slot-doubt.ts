import { isSpace } from '../html/ascii.ts';
import { commentEnd } from '../html/comment-end.ts';
import type { Nesting } from './nesting.ts';

/**
 * Why what a slot holds may be no content of its own.
 * `open`: it has no end tag, or others end before it does. `uneven`: start and end tags of its name do not match on the
 * page, so that its own may be another's. `full`: something is in it that no run has put there, and that filling would
 * take away.
 */
export type SlotDoubt = 'open' | 'uneven' | 'full';

/** Elements that have to be closed, and that authors wrap others in. */
const wrappers: ReadonlySet<string> = new Set(
  'a article aside b blockquote details dl div em figure footer form h1 h2 h3 h4 header i main nav ol section span strong summary table ul'.split(
    ' ',
  ),
);

/**
 * @param page its text, and how its elements lie in each other
 * @param slot `name` is that of the element; `isFilled`: a run has put there what it holds; `isWhole`: whoever wrote it
 * closed it
 */
export function slotDoubt(
  { text, nesting }: { text: string; nesting: Nesting },
  slot: {
    name: string;
    isBlock: boolean;
    isFilled: boolean;
    isWhole: boolean;
    contentStart: number;
    contentEnd: number;
    end: number;
  },
): SlotDoubt | null {
  const { name, isBlock, isFilled, isWhole, contentStart, contentEnd, end } = slot;
  if (end === contentStart) return 'open';
  if (!isBlock) return isFilled || isBlank(text, contentStart, contentEnd) ? null : 'full';
  if (isWhole) return null;
  if (!nesting.closes(wrappers, contentStart, contentEnd)) return 'open';
  return nesting.closes([name]) ? null : 'uneven';
}

/** Whether nothing but white space and comments stands there. */
function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) at++;
    else if (text.startsWith('<!--', at)) at = commentEnd(text, at);
    else return false;
  }
  return at === end;
}
