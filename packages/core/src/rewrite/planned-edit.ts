import type { SiteView } from '../emit/site-view.ts';
import type { Edit } from '../model.ts';

/** An edit whose text may depend on the whole site: HTML in ASCII (`toAscii`), drawn in the last pass. */
export interface PlannedEdit {
  start: number;
  end: number;
  /** Null: everything stays as it is. */
  text: string | ((view: SiteView) => string | null);
}

/** The edits as they are applied, every text drawn. */
export function drawEdits(edits: readonly PlannedEdit[], view: SiteView): Edit[] {
  const drawn: Edit[] = [];
  for (const { start, end, text: planned } of edits) {
    const text = typeof planned === 'string' ? planned : planned(view);
    if (text !== null) drawn.push({ start, end, text });
  }
  return drawn;
}

const beyondAscii = /[^\0-\x7F]/;

/** HTML with every character beyond ASCII as a numeric reference: right in pages of any encoding. */
export function toAscii(html: string): string {
  if (!beyondAscii.test(html)) return html;
  return html.replace(/[^\0-\x7F]/gu, (character) => `&#${character.codePointAt(0)};`);
}

const references: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For the inside of a double-quoted attribute. Line breaks are references too: the page keeps its lines. */
export function escapeAttribute(value: string): string {
  return toAscii(value.replace(/[&"<>\n\r]/g, (character) => references[character] ?? ''));
}

/**
 * For the inside of a single-quoted attribute that holds a document: what tags are made of stays as it is, so that it
 * compresses with the tags of the page.
 */
export function escapeMarkup(value: string): string {
  return toAscii(value.replace(/[&'\n\r]/g, (character) => references[character] ?? ''));
}
