import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../words/phrase.ts';

/** What stands in a cell; over so many columns. */
export interface Cell {
  content: Inline[];
  columns?: number;
}

/**
 * The rows of a service behind cells that hold for them all. The first cell is the heading: of the group, or, where no
 * cell is shared, of each row.
 */
export function rowGroup(shared: readonly Inline[][], rows: readonly Cell[][]): Element {
  const spans = rows.length > 1 ? { rowSpan: rows.length } : {};
  const scope = rows.length > 1 ? 'rowgroup' : 'row';
  const [heading, ...others] = shared;
  const before = heading
    ? [h('th', { scope, ...spans }, heading), ...others.map((content) => h('td', spans, content))]
    : [];
  return h(
    'tbody',
    rows.map((cells, index) =>
      h(
        'tr',
        index === 0 ? before : [],
        cells.map((cell, at) => cellOf(cell, !heading && at === 0)),
      ),
    ),
  );
}

function cellOf({ content, columns }: Cell, isHeading: boolean): Element {
  const span = columns === undefined ? {} : { colSpan: columns };
  return isHeading ? h('th', { scope: 'row', ...span }, content) : h('td', span, content);
}
