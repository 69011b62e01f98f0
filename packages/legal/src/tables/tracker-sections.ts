import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SlotView } from '../slots/slot-view.ts';
import { phrase } from '../words/phrase.ts';
import { necessaryPartOf, necessaryParts } from './necessary-parts.ts';
import { serviceNotes } from './service-notes.ts';
import { type TrackerGroup, trackerGroups } from './tracker-groups.ts';
import { trackerTable } from './tracker-table.ts';

/** A section with a table per group; one sentence when there is nothing to list. */
export function trackerSections(view: SlotView): ElementContent[] {
  const groups = trackerGroups(view);
  return groups.length === 0 ? [nothingFound(view)] : groups.map((group) => section(group, view));
}

/** The sentence that stands for an empty table. */
export function nothingFound({ purpose, options, strings, texts }: SlotView): Element {
  const { scope } = options;
  if (scope === 'email' || scope === 'app' || scope === 'server') return h('p', strings.empty[scope]);
  if (purpose === undefined) return h('p', strings.empty.site);
  return h('p', phrase(strings.empty.purpose, { purpose: texts.purposes[purpose].name }));
}

function section(group: TrackerGroup, view: SlotView): Element {
  const isEmail = view.options['scope'] === 'email';
  return h(
    'section',
    group.headed ? h('h3', group.title) : null,
    // What a purpose means is said of pages; and a table of e-mails says where its trackers are.
    isEmail ? null : h('p', group.text),
    ...(group.necessary ? tablesByPart(group, view) : trackerTable(group, view)),
    isEmail ? null : serviceNotes(group.services, view),
  );
}

/** What is necessary, by what it is necessary for; one table where that is the same for all. */
function tablesByPart(group: TrackerGroup, view: SlotView): ElementContent[] {
  const parts = necessaryParts
    .map((part) => ({ part, group: partOf(group, part) }))
    .filter(({ group: { services, ownRows } }) => services.length + ownRows.length > 0);
  if (parts.length < 2) return trackerTable(group, view);
  return parts.flatMap(({ part, group: within }) => [
    h(group.headed ? 'h4' : 'h3', view.strings.necessary[part]),
    ...trackerTable({ ...within, title: view.strings.necessary[part] }, view),
  ]);
}

/** A service of which nothing stored is known is needed for the operation. */
function partOf(group: TrackerGroup, part: (typeof necessaryParts)[number]): TrackerGroup {
  const isPart = ({ use }: { use: string }) => necessaryPartOf(use) === part;
  return {
    ...group,
    ownRows: group.ownRows.filter(isPart),
    services: group.services.flatMap((service) => {
      if (service.storage.length === 0) return part === 'operation' ? [service] : [];
      const storage = service.storage.filter(isPart);
      return storage.length > 0 ? [{ ...service, storage }] : [];
    }),
  };
}
