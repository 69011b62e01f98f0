import type { SlotOptions } from '@latchkey/core';

/** A change of a page, as its frontmatter tells of it; the date is one, the rest may be empty. */
export interface PageEntry {
  date: string;
  version: string;
  note: string;
}

/** What `data-latchkey-entries` of a slot holds; the page's own markup may say anything. */
export function pageEntries({ entries: json = '[]' }: SlotOptions): PageEntry[] {
  try {
    const entries: unknown = JSON.parse(json);
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: { date?: unknown; version?: unknown; note?: unknown } | null) => {
      const date = String(entry?.date ?? '');
      return isDate(date)
        ? [{ date, version: String(entry?.version ?? ''), note: String(entry?.note ?? '') }]
        : [];
    });
  } catch {
    return [];
  }
}

/** A date as authors and records write it. */
export function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
