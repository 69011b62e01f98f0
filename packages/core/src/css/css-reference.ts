/**
 * What a URL in a style sheet is for: a sheet (`import`), the source of an `@font-face` (`font`), a candidate
 * of `image-set()`, or anything else.
 */
export type CssReferenceKind = 'import' | 'font' | 'image-set' | 'url';

/** A URL in CSS that a browser fetches, or may fetch once a rule applies. */
export interface CssReference {
  kind: CssReferenceKind;
  /** As written, without quotes and escapes; neither empty nor `data:`. */
  url: string;
  /** Offsets of the whole token: `url(...)` with its parentheses, or a string with its quotes. */
  start: number;
  end: number;
}

/** The content of a style sheet, or of a `style` attribute. */
export type CssContext = 'sheet' | 'declarations';
