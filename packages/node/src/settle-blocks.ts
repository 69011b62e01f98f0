import {
  type Block,
  type Condition,
  conditionOf,
  type Found,
  type Inventory,
  type PageScan,
} from '@latchkey/core';

/** A part of a page that depends on the site, and contacts somebody itself. */
export interface ContactingBlock extends Block, Condition {
  page: string;
  contacts: Found[];
}

export function contactingBlocks({ page, slots }: PageScan, found: readonly Found[]): ContactingBlock[] {
  return slots
    .filter(({ name }) => name === 'when')
    .map(({ start, end, ...slot }) => ({
      ...{ start, end, page: page.path, ...conditionOf(slot) },
      contacts: found.filter(({ finding }) => start <= finding.start && finding.start < end),
    }))
    .filter(({ contacts }) => contacts.length > 0);
}

/**
 * The blocks that are not published. To publish a block can make it true, or untrue: it goes as soon as it is not true
 * of what is still published, and what was in it counts no longer. So the site that is left bears out all that stays,
 * and another run changes nothing.
 * @param holds whether a condition is true of a site with this inventory
 */
export function blocksToCut(
  blocks: readonly ContactingBlock[],
  found: readonly Found[],
  site: {
    inventory(found: readonly Found[]): Inventory;
    holds(condition: Condition, of: Inventory): boolean;
  },
): ContactingBlock[] {
  const cut = new Set<ContactingBlock>();
  const gone = new Set<Found>();
  for (;;) {
    const inventory = site.inventory(found.filter((each) => !gone.has(each)));
    const untrue = blocks.filter((block) => !cut.has(block) && !site.holds(block, inventory));
    if (untrue.length === 0) return [...cut];
    for (const block of untrue) {
      cut.add(block);
      for (const contact of block.contacts) gone.add(contact);
    }
  }
}
