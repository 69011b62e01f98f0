import type { Edit } from '../model.ts';

/**
 * The edits without those that lie inside text that another one removes: in what a browser may read in two ways
 * (`<noscript>` in markup that is wrong), a tag can be found inside a tag.
 */
export function withoutCovered(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let removedUntil = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(edit.start, removedUntil);
    if (edit.start < removedUntil && edit.end <= removedUntil) continue;
    kept.push({ ...edit, start });
    if (edit.end > edit.start) removedUntil = edit.end;
  }
  return kept;
}

/**
 * The text with all edits made. Edits at the same place keep their order.
 * @throws Error when two edits overlap or lie outside the text: that is a mistake of ours
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits, text.length)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * The edits by place.
 * @throws Error as `splice` does
 */
export function inOrder(edits: readonly Edit[], length: number): Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end < start || end > length) {
      throw new Error(`Edits overlap at offset ${start} (the one before ends at ${at}).`);
    }
    at = end;
  }
  return sorted;
}
