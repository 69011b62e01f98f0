import { authorSlots, closest, isCoreSlot, lineIndex, type PageScan, problems } from '@latchkey/core';
import { isSlotName, slotNames } from '@latchkey/legal';

/**
 * A slot that nobody fills would be published empty. What a run has filled was known to that one.
 * @throws LatchkeyError `slot-unknown`
 */
export function requireKnownSlots({ page, slots }: Pick<PageScan, 'page' | 'slots'>): void {
  const strange = slots.find(
    ({ name, options }) => !isCoreSlot(name) && !isSlotName(name) && options['filled'] === undefined,
  );
  if (!strange) return;
  const { name, start } = strange;
  const known = [...authorSlots, ...slotNames].sort();
  const meant = closest(name.toLowerCase(), known);
  throw problems.slotUnknown(page.path, lineIndex(page)(start).line, name, meant, known);
}
