import type { InventoryService, StorageRow } from '@latchkey/core';
import { h } from 'hastscript';
import type { SlotView } from '../slots/slot-view.ts';
import { durationWords } from '../words/duration-words.ts';
import { ownValue } from '../words/own-value.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { quoteIn } from '../words/quote-in.ts';
import type { Columns, RowColumn } from './columns.ts';
import { machineName } from './labels.ts';
import type { Cell } from './row-group.ts';

/** The cells of what a service stores, row by row; one sentence over all of them where no row is known. */
export function serviceRows(service: InventoryService, columns: Columns, view: SlotView): Cell[][] {
  const purpose = view.texts.purposes[service.purpose].name;
  if (service.storage.length > 0) return storedRows(service.storage, { columns, purpose }, view);
  if (columns.row.length === 0) return [[]];
  const { nothing, unpublished, unchecked } = view.strings.storage;
  const sentence = service.storesNothing ? nothing : service.verified ? unpublished : unchecked;
  return [[{ content: [sentence], columns: columns.row.length }]];
}

/** @param given `purpose` is what the purpose column says of a use that the vocabulary does not have */
export function storedRows(
  rows: readonly StorageRow[],
  { columns, purpose }: { columns: Columns; purpose: string },
  view: SlotView,
): Cell[][] {
  if (columns.row.length === 0) return [[]];
  const cells: Record<RowColumn, (row: StorageRow) => Inline[]> = {
    name: (row) => nameCell(row, columns, view),
    type: (row) => kindOf(row, view),
    domain: ({ domain }) => [domain ? machineName(domain) : view.strings.provider.site],
    purpose: ({ use, ownUse }) => [
      (ownUse && quoteIn(view.strings.lang, ownUse)) ?? ownValue(view.vocabulary.uses, use) ?? purpose,
    ],
    duration: (row) => [durationWords(row, view.strings)],
  };
  return rows.map((row) => columns.row.map((column) => ({ content: cells[column](row) })));
}

/** The name says also what has no column of its own. */
function nameCell(row: StorageRow, columns: Columns, view: SlotView): Inline[] {
  const details: Inline[][] = [
    ...(columns.row.includes('type') ? [] : [kindOf(row, view)]),
    ...(columns.row.includes('domain') || !row.domain ? [] : [[machineName(row.domain)]]),
  ];
  const listed = details.flatMap((detail, index) =>
    index > 0 ? [view.strings.between.parts, ...detail] : detail,
  );
  return [machineName(row.name), ...(listed.length > 0 ? [' ', h('small', listed)] : [])];
}

function kindOf({ kind, party }: StorageRow, { strings }: SlotView): Inline[] {
  const word = strings.kinds[kind];
  return party === 'third' ? phrase(strings.thirdParty, { kind: word }) : [word];
}
