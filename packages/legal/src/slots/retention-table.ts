import { purposes, type StorageRow } from '@latchkey/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { daysIn } from '../claims/predicate.ts';
import { completeHosting } from '../identity/hosts.ts';
import { contactedServices } from '../tables/contacted-services.ts';
import { isolated } from '../tables/labels.ts';
import { tableOf } from '../tables/table.ts';
import { choiceRow } from '../tables/tracker-groups.ts';
import { formatDuration } from '../words/duration.ts';
import { durationWords } from '../words/duration-words.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import type { SlotView } from './slot-view.ts';
import { listOf } from './verification.ts';

/** How long at most something is kept for each purpose, and in the logs of the host. */
export function retentionTable(view: SlotView): Element[] {
  const { captions, columns, retention } = view.strings;
  const rows = [...purposes.flatMap((purpose) => purposeRow(purpose, view)), ...logRow(view)];
  if (rows.length === 0) return [h('p', retention.nothing)];
  return [
    tableOf({
      caption: [captions.retention],
      columns: [columns.purpose, columns.longest],
      bodies: [h('tbody', rows)],
    }),
  ];
}

function purposeRow(purpose: (typeof purposes)[number], view: SlotView): Element[] {
  const services = contactedServices({ ...view, purpose });
  const own = [...(purpose === 'necessary' ? choiceRow(view) : []), ...(view.inventory.own ?? [])];
  const rows = [
    ...own.filter((row) => row.purpose === purpose),
    ...services.flatMap(({ storage }) => storage),
  ];
  const longest = longestOf(rows);
  const silent = services.filter(
    ({ storage, storesNothing }) =>
      !storesNothing && (storage.length === 0 || storage.some(({ duration }) => duration === null)),
  );
  const words: Inline[] = [
    ...(longest ? [durationWords(longest, view.strings)] : []),
    ...(longest && silent.length > 0 ? [view.strings.between.clauses] : []),
    ...(silent.length > 0
      ? phrase(view.strings.retention.unpublished, { services: listOf(silent, view) })
      : []),
  ];
  if (words.length === 0) return [];
  return [h('tr', h('th', { scope: 'row' }, view.texts.purposes[purpose].name), h('td', words))];
}

/** The row that is kept the longest, of those whose duration is known. */
export function longestOf(rows: readonly StorageRow[]): StorageRow | undefined {
  return rows
    .filter(({ duration }) => duration !== null)
    .reduce<StorageRow | undefined>(
      (best, row) => (best === undefined || lifetime(row) > lifetime(best) ? row : best),
      undefined,
    );
}

/** In days. */
function lifetime({ duration }: StorageRow): number {
  if (duration === null || duration === 'session') return 0;
  return duration === 'persistent' ? Number.POSITIVE_INFINITY : (daysIn(duration) ?? 0);
}

function logRow({ publisher, strings }: SlotView): Element[] {
  const hosting = completeHosting(publisher.hosting);
  if (!hosting?.logs) return [];
  const duration = formatDuration(hosting.logs, strings.lang);
  const holder = h('small', isolated(hosting.provider));
  return [h('tr', h('th', { scope: 'row' }, strings.retention.logs, h('br'), holder), h('td', duration))];
}
