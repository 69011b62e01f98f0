import type { Element } from 'hast';
import { h } from 'hastscript';
import { isolated } from '../tables/labels.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { quoteIn } from '../words/quote-in.ts';
import { isDate, pageEntries } from './page-entries.ts';
import type { SlotView } from './slot-view.ts';
import { timeOf } from './updated-line.ts';
import { listOf } from './verification.ts';

interface Change {
  date: string;
  words: Inline[];
}

/**
 * What changed, newest first: of the page, as its frontmatter says; of the site, as the config says; and the services
 * that came after the first day that is on record.
 */
export function changeList(view: SlotView): Element[] {
  const changes = [...pageChanges(view), ...siteChanges(view), ...arrivals(view)].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
  if (changes.length === 0) return [h('p', view.strings.changes.none)];
  return [
    h(
      'ul',
      changes.map(({ date, words }) => h('li', timeOf(date, view), ' — ', words)),
    ),
  ];
}

function pageChanges({ options, strings }: SlotView): Change[] {
  return pageEntries(options).map(({ date, version, note }) => ({
    date,
    words: [
      ...(version ? [...phrase(strings.changes.version, { version: isolated(version) }), ' '] : []),
      isolated(note),
    ],
  }));
}

function siteChanges({ changes, strings }: SlotView): Change[] {
  return changes.map(({ date, text }) => ({
    date,
    words: [quoteIn(strings.lang, typeof text === 'string' ? { '': text } : text) ?? ''],
  }));
}

function arrivals(view: SlotView): Change[] {
  const seen = view.inventory.services.filter(
    ({ firstSeen, decision }) => isDate(firstSeen) && decision !== 'remove',
  );
  const first = seen.map(({ firstSeen = '' }) => firstSeen).sort()[0];
  const later = seen.filter(({ firstSeen }) => firstSeen !== first);
  return [...Map.groupBy(later, ({ firstSeen = '' }) => firstSeen)].map(([date, services]) => ({
    date,
    words: phrase(view.strings.changes.added, { services: listOf(services, view) }),
  }));
}
