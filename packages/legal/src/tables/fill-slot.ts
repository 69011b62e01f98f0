import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { serviceTable } from './service-table.ts';
import type { SlotView } from './slot-view.ts';
import { trackerSections } from './tracker-sections.ts';

export type SlotName = 'trackers' | 'services';

const fillers: Record<SlotName, (view: SlotView) => ElementContent[]> = {
  trackers: trackerSections,
  services: serviceTable,
};

const writer = unified().use(rehypeStringify).freeze();

/** Inner HTML of a slot: never empty, never an empty table, and without a `<div>`. */
export function fillSlot(name: SlotName, view: SlotView): string {
  return writer.stringify(h(null, fillers[name](view)));
}
