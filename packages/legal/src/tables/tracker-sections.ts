import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { phrase } from '../words/phrase.ts';
import { serviceNotes } from './service-notes.ts';
import type { SlotView } from './slot-view.ts';
import { type TrackerGroup, trackerGroups } from './tracker-groups.ts';
import { trackerTable } from './tracker-table.ts';

/** A section with a table per group; one sentence when there is nothing to list. */
export function trackerSections(view: SlotView): ElementContent[] {
  const groups = trackerGroups(view);
  return groups.length === 0 ? [nothingFound(view)] : groups.map((group) => section(group, view));
}

/** The sentence that stands for an empty table. */
export function nothingFound({ purpose, strings, texts }: SlotView): Element {
  if (purpose === undefined) return h('p', strings.empty.site);
  return h('p', phrase(strings.empty.purpose, { purpose: texts.purposes[purpose].name }));
}

function section(group: TrackerGroup, view: SlotView): Element {
  return h(
    'section',
    group.headed ? h('h3', group.title) : null,
    h('p', group.text),
    trackerTable(group, view),
    serviceNotes(group.services, view),
  );
}
