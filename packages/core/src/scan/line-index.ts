import { decodeText } from '../html/decode-text.ts';
import type { Source } from '../model.ts';

/** Line and column of an offset: 1-based, columns in UTF-16 units of the decoded line. */
export function lineIndex(source: Source): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(source.text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const before = source.text.slice(starts[low], offset);
    return { line: low + 1, column: decodeText(before, source.encoding).length + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
