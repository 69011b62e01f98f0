import type { Passage, Place, Table } from './lint-document.ts';

/** Tables that plain text draws with tabs: lines of the same number of cells, the first of them the header. */
export function plainTables(passages: readonly Passage[]): Table[] {
  return passages.filter(({ kind }) => kind === 'text').flatMap(tablesOf);
}

function tablesOf({ text, placeOf }: Passage): Table[] {
  const tables: Table[] = [];
  let index = 0;
  for (const line of text.split('\n')) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const table = tables.at(-1);
    const isRow = cells.filter((cell) => cell !== '').length >= 3;
    if (isRow && table?.header.length === cells.length) table.rows += 1;
    else if (isRow)
      tables.push({ ...startOf(placeOf(index)), caption: '', header: cells, rows: 0, blanks: [] });
    index += line.length + 1;
  }
  return tables;
}

function startOf({ line }: Place): Place {
  return { line, column: 1 };
}
