import type { SiteView } from '../emit/site-view.ts';
import type { Edit } from '../model.ts';

/** An edit whose text may depend on the whole site: HTML, drawn in the last pass. */
export interface PlannedEdit {
  start: number;
  end: number;
  text: string | ((view: SiteView) => string);
}

/** The edits as they are applied: every text drawn, ASCII only. */
export function drawEdits(edits: readonly PlannedEdit[], view: SiteView): Edit[] {
  return edits.map(({ start, end, text }) => ({
    start,
    end,
    text: toAscii(typeof text === 'string' ? text : text(view)),
  }));
}

const beyondAscii = /[^\0-\x7F]/;

/** HTML with every character beyond ASCII as a numeric reference: right in pages of any encoding. */
export function toAscii(html: string): string {
  if (!beyondAscii.test(html)) return html;
  return html.replace(/[^\0-\x7F]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** For the inside of a double-quoted attribute. Line breaks are references too: the page keeps its lines. */
export function escapeAttribute(value: string): string {
  return toAscii(
    value.replace(/[&"<>\n\r]/g, (character) => {
      switch (character) {
        case '&':
          return '&amp;';
        case '"':
          return '&quot;';
        case '<':
          return '&lt;';
        case '>':
          return '&gt;';
        case '\n':
          return '&#10;';
        default:
          return '&#13;';
      }
    }),
  );
}
