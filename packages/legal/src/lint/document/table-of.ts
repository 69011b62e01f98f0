import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsIn, firstOf } from './elements.ts';
import type { BlankCell, Place, Table } from './lint-document.ts';

/** What a table of HTML holds; where its cells are joined, nobody can tell what an empty one lacks. */
export function tableOf(table: Element, placeOf: (node: Nodes) => Place): Omit<Table, keyof Place> {
  const rows = elementsIn(table, 'tr');
  const header = rows.find((row) => cellsOf(row).every(({ tagName }) => tagName === 'th')) ?? rows[0];
  const names = header ? cellsOf(header).map(wordsOf) : [];
  const caption = firstOf(table, 'caption');
  const filled = rows.filter((row) => row !== header && textOf(row).trim() !== '');
  return {
    caption: caption ? wordsOf(caption) : '',
    header: names,
    rows: filled.length,
    blanks: filled.flatMap((row) => blanksOf(row, names, placeOf)),
  };
}

function blanksOf(row: Element, names: readonly string[], placeOf: (node: Nodes) => Place): BlankCell[] {
  const cells = cellsOf(row);
  if (cells.length !== names.length) return [];
  const first = cells.map(wordsOf).find((words) => words !== '') ?? '';
  return cells.flatMap((cell, index) => {
    const header = names[index] ?? '';
    return header !== '' && isBlank(cell) ? [{ ...placeOf(cell), header, row: first }] : [];
  });
}

/** A dash says that there is nothing to say; a question mark that somebody did not know. */
export function isBlankText(words: string): boolean {
  return /^(?:[?\u00bf\s]*|tbd|todo|xxx+|\.{3}|\u2026)$/i.test(words.trim());
}

function isBlank(cell: Element): boolean {
  return (
    isBlankText(wordsOf(cell)) && !['img', 'svg', 'input'].some((tag) => elementsIn(cell, tag).length > 0)
  );
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element =>
      child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

function wordsOf(element: Element): string {
  return textOf(element).trim();
}
