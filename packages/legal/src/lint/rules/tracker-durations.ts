import type { LintDocument } from '../document/lint-document.ts';
import { titlesAbove } from '../document/titles-above.ts';
import { durationsIn, type NamedDuration } from '../durations.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { has, type Sentence } from '../sentences.ts';

/**
 * Durations that a sentence, or a row of a table, names of trackers: accounts, contracts and the data behind trackers
 * have durations of their own.
 */
export function trackerDurations(
  sentence: Sentence,
  { headings }: LintDocument,
  phrases: Phrases,
): NamedDuration[] {
  const { text, passage } = sentence;
  if (has(text, phrases.otherRetention)) return [];
  const isSaid = has(`${passage.header} ${text}`, phrases.tracker);
  const isOfPart = !isSaid && isField(sentence, phrases) && isBelowTrackers(sentence, headings, phrases);
  if (!isSaid && !isOfPart) return [];
  return durationsOf(sentence, phrases).filter(({ index }) => {
    const before = sayingOf(sentence, index);
    return lastIndex(before, phrases.tracker) >= lastIndex(before, phrases.data);
  });
}

/** Tables that plugins fill are in English wherever they stand. */
function durationsOf({ text, passage }: Sentence, phrases: Phrases): NamedDuration[] {
  const own = durationsIn(text, phrases);
  const english = phrasesIn('en');
  return own.length === 0 && passage.kind === 'row' && english ? durationsIn(text, english) : own;
}

/** A cell below a header such as "Duration", or a line such as "Duration: 2 years". */
function isField({ text, passage }: Sentence, { column, data }: Phrases): boolean {
  if (passage.kind === 'row') return has(passage.header, column) && !has(passage.header, data);
  const [label] = /^[\s*•-]*[^:\n]{1,40}(?=:)/u.exec(text) ?? [];
  return label !== undefined && has(label, column);
}

function isBelowTrackers(
  { placeOf }: Sentence,
  headings: LintDocument['headings'],
  { tracker, data }: Phrases,
): boolean {
  const titles = titlesAbove(placeOf(0), headings);
  return titles.some((title) => has(title, tracker)) && !titles.some((title) => has(title, data));
}

/** What says whose duration it is: of a row its first cell and the duration's own, else all that stands before. */
function sayingOf({ text, passage }: Sentence, index: number): string {
  const before = text.slice(0, index);
  if (passage.kind !== 'row') return before;
  const cells = before.split(' | ');
  return cells.length === 1 ? before : `${cells[0]} ${cells.at(-1)}`;
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
