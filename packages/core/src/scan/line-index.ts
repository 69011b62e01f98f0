import { decodeBytes, decodeText } from '../html/decode-text.ts';
import type { Source } from '../model.ts';

/** Line and column of an offset: 1-based, columns in UTF-16 units of the decoded line. */
export function lineIndex(source: Source): (offset: number) => { line: number; column: number } {
  const { text, encoding } = source;
  const isUtf8 = encoding.toLowerCase() === 'utf-8';
  let starts: number[] | undefined;
  // Where the last question ended: pages may be one long line, and questions come in order.
  let counted = { start: 0, at: 0, units: 0 };
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    if (!isUtf8) return { line: low + 1, column: decodeText(text.slice(start, offset), encoding).length + 1 };
    if (counted.start !== start || counted.at > offset) counted = { start, at: start, units: 0 };
    counted.units += utf16Units(source, counted.at, offset);
    counted.at = offset;
    return { line: low + 1, column: counted.units + 1 };
  };
}

/** UTF-16 units of UTF-8 bytes: none for a continuation, two for what begins four bytes. */
function utf16Units({ text, bytes }: Source, from: number, to: number): number {
  if (bytes) return decodeBytes(bytes.subarray(from, to), 'utf-8').length;
  let units = to - from;
  for (let at = from; at < to; at++) {
    const byte = text.charCodeAt(at);
    if (byte < 0x80) continue;
    if (byte < 0xc0) units--;
    else if (byte >= 0xf0) units++;
  }
  return units;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
