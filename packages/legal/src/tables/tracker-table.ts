import type { InventoryService, StorageRow } from '@latchkey/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDuration } from '../words/duration.ts';
import { ownValue } from '../words/own-value.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { isolated, linksToProvider, machineName, providerLabel, serviceLabel } from './labels.ts';
import { quoteIn } from './service-notes.ts';
import type { SlotView } from './slot-view.ts';
import { tableOf } from './table.ts';
import type { TrackerGroup } from './tracker-groups.ts';

/** Provider, name, purpose and duration of all that a group stores; one row group per service. */
export function trackerTable(group: TrackerGroup, view: SlotView): Element {
  const { columns, captions, provider } = view.strings;
  return tableOf({
    caption: [
      ...phrase(captions.trackers, { group: group.title }),
      ...(group.services.some(linksToProvider) ? [` ${captions.links}`] : []),
    ],
    columns: [columns.provider, columns.name, columns.purpose, columns.duration],
    bodies: [
      ...[...Map.groupBy(group.ownRows, ({ platform }) => platform)].map(([platform, rows]) =>
        rowGroup(
          [provider.site, ...(platform ? [h('br'), h('small', isolated(platform))] : [])],
          storedRows(rows, '', view),
        ),
      ),
      ...group.services.map((service) => rowGroup(holder(service, view), serviceRows(service, view))),
    ],
  });
}

function holder(service: InventoryService, view: SlotView): Inline[] {
  if (!service.verified) return serviceLabel(service);
  return [...providerLabel(service.provider, view.strings), h('br'), h('small', isolated(service.name))];
}

/** The cells of a service, row by row, behind one heading for them all. */
function rowGroup(heading: Inline[], rows: Element[][]): Element {
  const [first = [], ...others] = rows;
  const spans = others.length > 0;
  const th = h('th', spans ? { scope: 'rowgroup', rowSpan: rows.length } : { scope: 'row' }, heading);
  return h('tbody', h('tr', th, first), ...others.map((cells) => h('tr', cells)));
}

function serviceRows(service: InventoryService, view: SlotView): Element[][] {
  if (service.storage.length > 0) {
    return storedRows(service.storage, view.texts.purposes[service.purpose].name, view);
  }
  const { nothing, unpublished, unchecked } = view.strings.storage;
  const sentence = service.storesNothing ? nothing : service.verified ? unpublished : unchecked;
  return [[h('td', { colSpan: 3 }, sentence)]];
}

/** `purpose` is what the purpose column says of a use that the vocabulary does not have. */
function storedRows(rows: StorageRow[], purpose: string, view: SlotView): Element[][] {
  return rows.map((row) => [
    h('td', machineName(row.name), ' ', h('small', kindOf(row, view))),
    h(
      'td',
      (row.ownUse && quoteIn(view.strings.lang, row.ownUse)) ??
        ownValue(view.vocabulary.uses, row.use) ??
        purpose,
    ),
    h('td', durationOf(row, view)),
  ]);
}

function kindOf({ kind, party, domain }: StorageRow, { strings }: SlotView): Inline[] {
  const word = strings.kinds[kind];
  return [
    ...(party === 'third' ? phrase(strings.thirdParty, { kind: word }) : [word]),
    ...(domain ? [', ', machineName(domain)] : []),
  ];
}

function durationOf({ duration, kind }: StorageRow, { strings }: SlotView): string {
  const { session, tab, persistent, unpublished } = strings.durations;
  if (duration === null) return unpublished;
  if (duration === 'session') return kind === 'sessionStorage' ? tab : session;
  if (duration === 'persistent') return persistent;
  return formatDuration(duration, strings.lang);
}
