import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../words/date.ts';
import { languageName } from '../words/language.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { lastChanged } from './known-dates.ts';
import type { SlotView } from './slot-view.ts';

/** Version, the day it came into force, the day of the last change and the language that counts, as far as they are known. */
export function updatedLine(view: SlotView): Element[] {
  const { options, strings } = view;
  const { version, effective, prevails } = options;
  const changed = lastChanged(view);
  const sentences: Inline[][] = [
    ...(version ? [phrase(strings.updated.version, { version: h('bdi', version) })] : []),
    ...(effective ? [phrase(strings.updated.effective, { date: timeOf(effective, view) })] : []),
    ...(changed ? [phrase(strings.updated.updated, { date: timeOf(changed, view) })] : []),
    ...(prevails
      ? [phrase(strings.updated.prevails, { language: languageName(prevails, strings.lang) })]
      : []),
  ];
  if (sentences.length === 0) return [];
  return [
    h(
      'p',
      sentences.flatMap((words, index) => (index > 0 ? [' ', ...words] : words)),
    ),
  ];
}

/** A date, for people and for machines. */
export function timeOf(date: string, { strings }: Pick<SlotView, 'strings'>): Element {
  return h('time', { dateTime: date }, formatDate(date, strings.lang));
}
