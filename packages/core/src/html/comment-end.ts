import { BANG, GREATER } from './ascii.ts';

/** Offset after the comment that starts (`<!--`) at `start`, or the end of the input. */
export function commentEnd(text: string, start: number): number {
  // From the dashes of `<!--`: `<!-->` and `<!--->` are whole comments. `<!--!>` is not.
  for (let at = text.indexOf('--', start + 2); at !== -1; at = text.indexOf('--', at + 1)) {
    const code = text.charCodeAt(at + 2);
    if (code === GREATER) return at + 3;
    if (code === BANG && at >= start + 4 && text.charCodeAt(at + 3) === GREATER) return at + 4;
  }
  return text.length;
}

/** Offset after the next `needle`, or the end of the input. */
export function after(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from);
  return at === -1 ? text.length : at + needle.length;
}

/** Whether the construct that starts at `start` and was read to the end of the input is whole. */
export function isWhole(text: string, start: number): boolean {
  if (text.startsWith('<!--', start))
    return text.endsWith('-->') || (text.endsWith('--!>') && text.length >= start + 8);
  return text.endsWith('>');
}
