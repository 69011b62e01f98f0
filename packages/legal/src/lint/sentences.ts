import type { LintDocument, Passage, Place } from './document/lint-document.ts';

/** A sentence, a line of a list, or a row of a table. */
export interface Sentence {
  text: string;
  passage: Passage;
  placeOf(index: number): Place;
}

// A line that starts with a capital, a number, a bullet or a bar starts something new: plain text has no other marks.
const border = /(?<=[.!?…])\s+(?=\S)|\n(?=\s*[\p{Lu}\d•✓✗*|-])/gu;

export function sentencesOf({ passages }: Pick<LintDocument, 'passages'>): Sentence[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'row') return [sentence(passage, 0, passage.text)];
    const starts = [0, ...[...passage.text.matchAll(border)].map((match) => match.index + match[0].length)];
    return starts.map((start, index) =>
      sentence(passage, start, passage.text.slice(start, starts[index + 1])),
    );
  });
}

function sentence(passage: Passage, start: number, text: string): Sentence {
  return { text, passage, placeOf: (index) => passage.placeOf(start + index) };
}

/** Whether a pattern with the flag `g` is in a text. */
export function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) !== -1;
}

/** Where a pattern is first; undefined when it is not there. */
export function firstMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return text.matchAll(pattern).next().value;
}

/** The first sentence that a pattern is in, and where. */
export function firstPlace(
  document: Pick<LintDocument, 'passages'>,
  pattern: RegExp,
): (Place & { words: string }) | undefined {
  for (const { text, placeOf } of document.passages) {
    const match = firstMatch(text, pattern);
    if (match) return { ...placeOf(match.index), words: match[0] };
  }
  return undefined;
}

/** The first sentence that a pattern is in and that a test lets through, and where the pattern is in it. */
export function firstSentence(
  document: Pick<LintDocument, 'passages'>,
  pattern: RegExp,
  fits: (text: string) => boolean,
): (Place & { words: string; text: string }) | undefined {
  const sentence = sentencesOf(document).find(({ text }) => has(text, pattern) && fits(text));
  const match = sentence && firstMatch(sentence.text, pattern);
  return match && { ...sentence.placeOf(match.index), words: match[0], text: sentence.text };
}

/** Words quoted in a message: on one line, and not too many of them. */
export function quoted(text: string): string {
  const line = text.replace(/[\s|]+/g, ' ').trim();
  return `"${line.length > 90 ? `${line.slice(0, 87).trimEnd()}...` : line}"`;
}
