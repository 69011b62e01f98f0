import { type Condition, conditionOf, lineIndex, type PageScan, problems } from '@latchkey/core';

/** A claim, or a condition that a part of a page depends on. */
export interface PlacedStatement {
  what: 'claim' | 'condition';
  /** Predicates as written. */
  text: string;
  /** Where the author wrote it, if not in the page. */
  from: string;
  /** What the page speaks for; empty: for everything. */
  scope: string;
  /** Of a claim: what the blocks around it depend on. It counts where all of it is so. */
  within: Condition[];
  page: string;
  line: number;
}

export function statementsOf({ page, claims, slots }: PageScan): PlacedStatement[] {
  const blocks = slots.filter(({ name }) => name === 'when');
  if (claims.length + blocks.length === 0) return [];
  const located = lineIndex(page);
  const placed = { page: page.path };
  return [
    ...claims.map(({ statement: text, from, scope, start }) => ({
      ...{ ...placed, what: 'claim' as const, text, from, scope, line: located(start).line },
      within: blocks.filter((block) => block.start < start && start < block.end).map(conditionOf),
    })),
    ...blocks.map((block) => ({
      ...{ ...placed, what: 'condition' as const, text: conditionOf(block).condition },
      ...{ from: block.options['from'] ?? '', scope: '', within: [], line: located(block.start).line },
    })),
  ];
}

/** A slot for the day of the last change on a page that names no day itself. */
export interface UndatedSlot {
  page: string;
  line: number;
}

export function undatedSlots({ page, slots }: PageScan): UndatedSlot[] {
  const undated = slots.filter(
    ({ name, options: { updated = 'auto', reviewed, entries } }) =>
      name === 'updated' && updated === 'auto' && reviewed === undefined && entries === undefined,
  );
  if (undated.length === 0) return [];
  const located = lineIndex(page);
  return undated.map(({ start }) => ({ page: page.path, line: located(start).line }));
}

/**
 * What a slot holds is replaced, or goes: it has to be clear what that is.
 * @throws LatchkeyError `slot-open`
 */
export function requireClearSlots({ page, slots }: PageScan): void {
  const doubtful = slots.find(({ doubt }) => doubt !== null);
  if (!doubtful?.doubt) return;
  const line = lineIndex(page)(doubtful.start).line;
  throw problems.slotOpen(page.path, line, doubtful.name, doubtful.doubt);
}
