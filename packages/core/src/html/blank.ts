import { isSpace, QUESTION } from './ascii.ts';
import { after, commentEnd } from './comment-end.ts';

/** A byte order mark, as a character or as the three bytes of UTF-8. */
const mark = /[\uFEFF\u00EF\u00BB\u00BF]/;

/** Offset of the first thing that is neither white space nor a comment nor a processing instruction. */
export function blankEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at)) || mark.test(text.charAt(at))) at++;
    else if (text.startsWith('<!--', at)) at = commentEnd(text, at);
    else if (text[at] === '<' && text.charCodeAt(at + 1) === QUESTION) at = after(text, '>', at);
    else break;
  }
  return at;
}
