import { closesImports } from './closes-imports.ts';
import * as codes from './css-codes.ts';
import type { CssContext, CssReference, CssReferenceKind } from './css-reference.ts';
import * as css from './css-tokens.ts';
import { Nesting, type Role } from './nesting.ts';
import { unescapeCss } from './unescape.ts';

const kindOfRole: Record<Role, CssReferenceKind | null> = {
  none: null,
  value: 'url',
  font: 'font',
  later: 'url',
  candidates: 'image-set',
};

/**
 * Reads CSS once and keeps what it fetches. It stops only at what starts a string, a comment, an escape or an
 * at-rule, opens or closes something, or ends a statement; the name of a function is read back from its parenthesis.
 */
export class ReferenceScan {
  readonly references: CssReference[] = [];
  readonly #text: string;
  readonly #decode: (raw: string) => string;
  readonly #nesting: Nesting;
  #importsOpen: boolean;
  /** A `url("..." modifier)` that is not closed yet, and how deep its inside is. */
  #open: { reference: CssReference; depth: number } | null = null;
  /** Strings in custom properties, and whether an `image-set()` reads any. */
  readonly #strings: CssReference[] = [];
  #readsStrings = false;

  constructor(text: string, context: CssContext, decode: (raw: string) => string) {
    this.#text = text;
    this.#decode = decode;
    this.#importsOpen = context === 'sheet';
    this.#nesting = new Nesting(text, context === 'sheet' ? 'none' : 'value');
  }

  /** `last`: offset after the last name that can fetch. Nothing after it matters, but for what is open there. */
  run(from: number, last: number): void {
    const text = this.#text;
    this.#nesting.nextStatement(from);
    let at = codes.nextMark(text, from);
    while (at < text.length && (at <= last || this.#nesting.inValue || this.#readsStrings)) {
      at = codes.nextMark(text, this.#mark(at));
    }
    this.#closeUrl(text.length);
    if (this.#readsStrings) this.references.push(...this.#strings);
  }

  /** Offset after what starts at `at`. */
  #mark(at: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at);
    switch (code) {
      case codes.SLASH:
        return text.charCodeAt(at + 1) === codes.STAR ? css.commentEnd(text, at) : at + 1;
      case codes.QUOTE:
      case codes.APOSTROPHE:
        return this.#string(at);
      case codes.BACKSLASH:
        return this.#escape(at);
      case codes.AT:
        return this.#atKeyword(at);
      case codes.BRACE:
        this.#brace(at);
        return at + 1;
      case codes.PAREN:
        return this.#paren(css.nameStart(text, at), at);
      case codes.BRACKET:
        this.#nesting.enterValue(codes.BRACKET_END, this.#nesting.role);
        return at + 1;
      case codes.SEMICOLON:
        if (!this.#nesting.inValue) this.#nesting.nextStatement(at + 1);
        return at + 1;
      default:
        this.#close(code, at + 1);
        return at + 1;
    }
  }

  #escape(at: number): number {
    const text = this.#text;
    const end = css.nameEnd(text, at);
    if (end === at) return at + 1;
    return text.charCodeAt(end) === codes.PAREN ? this.#paren(css.nameStart(text, at), end) : end;
  }

  /** The parenthesis at `at`, with the name before it: a function if that is an identifier. */
  #paren(nameStart: number, at: number): number {
    const text = this.#text;
    const { role } = this.#nesting;
    if (nameStart === at || !css.isIdentifier(text, nameStart)) {
      this.#nesting.enterValue(codes.PAREN_END, role);
      return at + 1;
    }
    const name = unescapeCss(text.slice(nameStart, at)).toLowerCase();
    if (name === 'url') return this.#url(kindOfRole[role], nameStart, at + 1);
    this.#nesting.enterValue(codes.PAREN_END, this.#roleInside(name, role));
    return at + 1;
  }

  #roleInside(name: string, role: Role): Role {
    if (role === 'none') return 'none';
    if (role === 'candidates') {
      if (name === 'var' || name.startsWith('--')) this.#readsStrings = true;
      return name === 'type' ? 'value' : 'candidates';
    }
    if (name === 'image-set' || name === '-webkit-image-set') return 'candidates';
    return name.startsWith('--') ? 'later' : role;
  }

  /** `url(` starts at `start` and ends at `inside`. */
  #url(kind: CssReferenceKind | null, start: number, inside: number): number {
    const text = this.#text;
    const first = css.skipBlanks(text, inside);
    const quote = text.charCodeAt(first);
    if (quote !== codes.QUOTE && quote !== codes.APOSTROPHE) {
      const bare = css.readUrl(text, first);
      if (bare.valid) this.#keep(kind, bare, start, bare.end);
      return bare.end;
    }
    const string = css.readString(text, first);
    const end = css.skipBlanksAndComments(text, string.end);
    if (string.valid && (end >= text.length || text.charCodeAt(end) === codes.PAREN_END)) {
      this.#keep(kind, string, start, Math.min(end + 1, text.length));
      return end + 1;
    }
    this.#nesting.enterValue(codes.PAREN_END, 'none');
    if (string.valid && kind !== null) {
      this.#open = {
        reference: { kind, url: this.#valueOf(string), start, end },
        depth: this.#nesting.depth,
      };
    }
    return string.end;
  }

  #string(at: number): number {
    const string = css.readString(this.#text, at);
    if (!string.valid) return string.end;
    const { role } = this.#nesting;
    if (role === 'candidates') this.#keep('image-set', string, at, string.end);
    else if (role === 'later') this.#keep('image-set', string, at, string.end, this.#strings);
    return string.end;
  }

  #atKeyword(at: number): number {
    const nesting = this.#nesting;
    const end = css.nameEnd(this.#text, at + 1);
    if (nesting.inValue || end === at + 1 || nesting.start !== at) return end;
    nesting.atRule = unescapeCss(this.#text.slice(at + 1, end)).toLowerCase();
    return nesting.atRule === 'import' && this.#importsOpen && nesting.depth === 0 ? this.#import(end) : end;
  }

  /** The URL of an `@import`, from after its name on. */
  #import(from: number): number {
    const text = this.#text;
    const at = css.skipBlanksAndComments(text, from);
    const code = text.charCodeAt(at);
    if (code === codes.QUOTE || code === codes.APOSTROPHE) {
      const string = css.readString(text, at);
      if (string.valid) this.#keep('import', string, at, string.end);
      return string.end;
    }
    const end = css.nameEnd(text, at);
    const isUrl =
      text.charCodeAt(end) === codes.PAREN && unescapeCss(text.slice(at, end)).toLowerCase() === 'url';
    return isUrl ? this.#url('import', at, end + 1) : at;
  }

  #brace(at: number): void {
    const nesting = this.#nesting;
    if (nesting.inValue) {
      nesting.enterValue(codes.BRACE_END, nesting.role);
      return;
    }
    if (this.#importsOpen && nesting.depth === 0) {
      this.#importsOpen = !closesImports(nesting.atRule, this.#text.slice(nesting.start, at));
    }
    nesting.enterBlock(nesting.atRule === 'font-face' ? 'font' : 'value', at + 1);
  }

  #close(code: number, end: number): void {
    const { depth } = this.#nesting;
    if (this.#nesting.close(code, end) && this.#open?.depth === depth) this.#closeUrl(end);
  }

  #closeUrl(end: number): void {
    if (this.#open !== null) this.references.push({ ...this.#open.reference, end });
    this.#open = null;
  }

  #keep(
    kind: CssReferenceKind | null,
    value: css.Quoted,
    start: number,
    end: number,
    into = this.references,
  ): void {
    if (kind === null) return;
    const url = this.#valueOf(value);
    if (url !== '' && (kind === 'import' || !/^data:/i.test(url))) into.push({ kind, url, start, end });
  }

  #valueOf(value: css.Quoted): string {
    return unescapeCss(this.#decode(this.#text.slice(value.from, value.to)));
  }
}
