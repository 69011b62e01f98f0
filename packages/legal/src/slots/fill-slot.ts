import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { serviceTable } from '../tables/service-table.ts';
import { trackerSections } from '../tables/tracker-sections.ts';
import type { Inline } from '../words/phrase.ts';
import { browserHelp } from './browser-help.ts';
import { changeList } from './change-list.ts';
import { factWords } from './fact-words.ts';
import { identityBlock } from './identity-block.ts';
import { retentionTable } from './retention-table.ts';
import type { SlotView } from './slot-view.ts';
import { updatedLine } from './updated-line.ts';
import { verification } from './verification.ts';

const fillers = {
  trackers: trackerSections,
  services: serviceTable,
  updated: updatedLine,
  controller: identityBlock,
  verification,
  retention: retentionTable,
  browsers: browserHelp,
  changes: changeList,
  fact: factWords,
} satisfies Record<string, (view: SlotView) => (ElementContent | Inline)[]>;

export type SlotName = keyof typeof fillers;

export const slotNames = Object.keys(fillers) as SlotName[];

export function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(fillers, name);
}

const writer = unified().use(rehypeStringify).freeze();

/** Inner HTML of a slot: never an empty table, and without a `<div>` or a `<span>`. */
export function fillSlot(name: SlotName, view: SlotView): string {
  return writer.stringify(h(null, fillers[name](view)));
}
