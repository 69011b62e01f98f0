import type { Place } from './lint-document.ts';

/** A part of a source, and where it starts there. */
export interface Piece extends Place {
  text: string;
}

/** Characters. Most policies are shorter, and read as a whole. */
const longest = 20_000;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]{0,2000}$/gm;
const footnote = /^ {0,3}(\[\^[^\]\n]+\]:).*/;
const fence = /^ {0,3}(?:`{3,}|~{3,}|:{3,})/gm;
const borders = [/\n\s*\n(?=#{1,6}\s)/g, /\n[ \t]*\n(?=[^\s>|*+\d-])/g, /\n/g, /\s/g];

/**
 * A long source in parts that can be read one by one: what Markdown costs grows with the square of its length. It is
 * cut before headings, else between paragraphs, lines, words. What links point to (`[1]: /page`) goes with every part,
 * and of footnotes (`[^1]: Words`) the name: their words stay where they are.
 */
export function piecesOf(source: string): Piece[] {
  if (source.length <= longest) return [{ text: source, line: 1, column: 1 }];
  const found = source.match(definition) ?? [];
  const definitions = found
    .map((line) => line.replace(footnote, '$1'))
    .join('\n')
    .slice(0, longest);
  const tail = definitions === '' ? '' : `\n\n${definitions}\n`;
  const pieces: Piece[] = [];
  let place: Place = { line: 1, column: 1 };
  for (let start = 0; start < source.length; ) {
    const end = cutAfter(source, start);
    const text = source.slice(start, end);
    pieces.push({ ...place, text: end < source.length ? text + tail : text });
    place = after(place, text);
    start = end;
  }
  return pieces;
}

function cutAfter(source: string, start: number): number {
  if (source.length - start <= longest) return source.length;
  const window = source.slice(start, start + longest);
  for (const border of borders) {
    const cuts = [...window.matchAll(border)].map((match) => match.index + match[0].length);
    const cut = cuts.findLast((at) => at > longest / 2 && !isOpen(window.slice(0, at)));
    if (cut !== undefined) return start + cut;
  }
  return start + longest;
}

/** Whether a block of code, a directive that holds others, or a table in HTML has not ended. */
function isOpen(text: string): boolean {
  return countOf(text, fence) % 2 === 1 || countOf(text, /<table\b/gi) > countOf(text, /<\/table>/gi);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function after({ line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
