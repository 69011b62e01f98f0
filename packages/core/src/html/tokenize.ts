import { BANG, isLetter, lowerAscii, QUESTION, SLASH } from './ascii.ts';
import { noTraits, traitsOfAttribute } from './attribute-traits.ts';
import { after, commentEnd, isWhole } from './comment-end.ts';
import { type KnownName, knownNames } from './element-names.ts';
import { ForeignContent } from './foreign-content.ts';
import { breakoutFontAttributes } from './foreign-names.ts';
import { ScannedTag } from './scanned-tag.ts';
import { readAttributes, TagCursor } from './tag-cursor.ts';
import { scriptEnd, textEnd } from './text-content.ts';
import type { Space, Token, Tokens } from './tokens.ts';

/**
 * Finds the tags of an HTML document by the rules of the WHATWG tokenizer, and keeps those that load, run or
 * structure something: the names in `recordedNames`, custom elements, and any tag with an attribute that has
 * `Traits`. It never builds a tree. What only a tree can decide is rare, and named in `bail`; the tokens are
 * then a best effort.
 * @param records further tags to keep, by where they start and end
 */
export function tokenize(text: string, records?: Records): Tokens {
  const scan = new Scan(text, records);
  scan.run();
  const { tokens, firstContent, neverEnds, bail } = scan;
  return { tokens, firstContent, neverEnds, bail };
}

type Records = (start: number, end: number) => boolean;

class Scan {
  readonly tokens: Token[] = [];
  firstContent = -1;
  neverEnds = -1;
  bail: string | null = null;
  readonly #text: string;
  readonly #records: Records | undefined;
  readonly #cursor: TagCursor;
  /** For reading a tag again. */
  readonly #reader: TagCursor;
  readonly #foreign = new ForeignContent();
  /** Open templates; true: without `shadowrootmode`. */
  readonly #templates: boolean[] = [];
  #inSelect = false;
  /** Where browsers that run scripts leave the `<noscript>` that the scan is in; -1: in none. */
  #noscriptEnd = -1;
  #templatesAtNoscript = 0;
  /** Where what the scan is in began: a template, a select, a drawing, a `<noscript>`. */
  #enteredAt = -1;

  constructor(text: string, records: Records | undefined) {
    this.#text = text;
    this.#records = records;
    this.#cursor = new TagCursor(text);
    this.#reader = new TagCursor(text);
  }

  run(): void {
    const text = this.#text;
    let at = 0;
    for (;;) {
      const less = text.indexOf('<', at);
      if (less === -1) break;
      if (this.#noscriptEnd !== -1 && less >= this.#noscriptEnd) this.#leaveNoscript(less);
      const code = text.charCodeAt(less + 1);
      if (isLetter(code)) at = this.#startTag(less);
      else if (code === SLASH) at = this.#endTag(less);
      else if (code === BANG) at = this.#declaration(less);
      else if (code === QUESTION) at = after(text, '>', less);
      else at = less + 1;
      if (at === text.length && !isLetter(code) && at > less + 1 && !isWhole(text, less)) this.#lose(less);
    }
    if (this.#isInside && !(this.neverEnds !== -1 && this.neverEnds < this.#enteredAt)) {
      this.neverEnds = this.#enteredAt;
    }
    if (this.#noscriptEnd !== -1) this.#leaveNoscript(text.length);
  }

  /** In a template or a `<noscript>`, where nothing says that the body has begun. */
  get #besides(): boolean {
    return this.#noscriptEnd !== -1 || this.#templates.length > 0;
  }

  get #isInside(): boolean {
    return this.#besides || this.#inSelect || !this.#foreign.empty;
  }

  #enter(start: number): void {
    if (!this.#isInside) this.#enteredAt = start;
  }

  /** What starts at `start` has no end. */
  #lose(start: number): void {
    if (this.neverEnds === -1) this.neverEnds = start;
  }

  #unclear(reason: string | null): void {
    this.bail ??= reason;
  }

  #declaration(start: number): number {
    const text = this.#text;
    if (text.startsWith('--', start + 2)) return commentEnd(text, start);
    if (text.startsWith('[CDATA[', start + 2) && this.#foreign.takesCdata) {
      if (this.#foreign.cdataUnclear) this.#unclear('CDATA in an HTML integration point');
      return after(text, ']]>', start + 9);
    }
    return after(text, '>', start + 2);
  }

  #endTag(start: number): number {
    const text = this.#text;
    const nameStart = start + 2;
    if (!isLetter(text.charCodeAt(nameStart))) return after(text, '>', nameStart);
    const cursor = this.#cursor;
    cursor.enter(nameStart);
    if (!cursor.skip()) {
      this.#lose(start);
      return text.length;
    }

    const known = knownNames.get(text, nameStart, cursor.tagNameEnd);
    if (!this.#foreign.empty) this.#unclear(this.#foreign.close(this.#tagName(nameStart, known)));
    else if (known?.role === 'select') this.#inSelect = false;
    else if (known?.role === 'template') this.#closeTemplate();
    if (known?.recorded || cursor.hyphenated || this.#records?.(start, cursor.at)) {
      const name = this.#tagName(nameStart, known);
      this.tokens.push({ type: 'end', name, start, end: cursor.at, noscript: this.#noscriptEnd !== -1 });
    }
    return cursor.at;
  }

  #startTag(start: number): number {
    const text = this.#text;
    const cursor = this.#cursor;
    cursor.enter(start + 1);
    const known = knownNames.get(text, start + 1, cursor.tagNameEnd);
    const space = this.#foreign.empty ? spaceInHtml(known) : this.#spaceInForeign(start + 1, known);

    let traits = noTraits;
    while (cursor.next()) traits |= traitsOfAttribute(cursor, space);
    if (!cursor.closed) {
      this.#lose(start);
      return text.length;
    }
    if (this.firstContent === -1 && !known?.inHead && !this.#besides) this.firstContent = start;

    let tag: ScannedTag | null = null;
    if (traits !== noTraits || known?.recorded || cursor.hyphenated || this.#records?.(start, cursor.at)) {
      const noscript = this.#noscriptEnd !== -1;
      const inert = this.#templates.includes(true);
      const seen = { space, traits, noscript, inert };
      tag = new ScannedTag(cursor, this.#reader, known?.name, start, seen);
      this.tokens.push(tag);
    }
    if (known === undefined && space === 'html' && this.#foreign.empty) return cursor.at;
    return this.#enterContent(start + 1, known, space, tag);
  }

  /** The name of the cursor's tag. */
  #tagName(nameStart: number, known: KnownName | undefined): string {
    return known?.name ?? lowerAscii(this.#text.slice(nameStart, this.#cursor.tagNameEnd));
  }

  /** What follows a start tag that ends at the cursor: where to go on. */
  #enterContent(
    nameStart: number,
    known: KnownName | undefined,
    space: Space,
    tag: ScannedTag | null,
  ): number {
    const text = this.#text;
    const end = this.#cursor.at;
    const opensForeign = space !== 'html';
    if (opensForeign || !this.#foreign.empty) {
      if (this.#inSelect) this.#unclear('svg or math inside select');
      if (opensForeign && this.#cursor.selfClosing) return end;
      this.#enter(nameStart - 1);
      this.#unclear(this.#foreign.open(this.#tagName(nameStart, known), space));
      if (opensForeign) return end;
    }
    if (known === undefined || known.role === null) return end;

    switch (known.role) {
      case 'text':
      case 'script': {
        // Browsers differ on what may stand in a select; these two are read alike by all.
        if (this.#inSelect && known.name !== 'script' && known.name !== 'textarea') {
          this.#unclear(`<${known.name}> inside select`);
        }
        const contentEnd = known.role === 'script' ? scriptEnd(text, end) : textEnd(text, end, known.name);
        if (tag !== null) tag.contentEnd = contentEnd;
        if (contentEnd === text.length) this.#lose(nameStart - 1);
        return contentEnd;
      }
      case 'noscript':
        if (this.#inSelect) this.#unclear('<noscript> inside select');
        if (this.#noscriptEnd === -1) {
          this.#enter(nameStart - 1);
          this.#noscriptEnd = textEnd(text, end, 'noscript');
          this.#templatesAtNoscript = this.#templates.length;
          if (tag !== null) tag.contentEnd = this.#noscriptEnd;
        }
        return end;
      case 'template':
        if (this.#inSelect) this.#unclear('<template> inside select');
        this.#enter(nameStart - 1);
        this.#templates.push(!tag?.attributes.some(({ name }) => name === 'shadowrootmode'));
        return end;
      case 'select':
        this.#enter(nameStart - 1);
        this.#inSelect = true;
        return end;
      case 'column':
        if (this.#templates.length > 0) this.#unclear('<col> inside template');
        return end;
      case 'frameset':
      case 'plaintext':
        if (known.name === 'plaintext') this.#lose(nameStart - 1);
        this.#unclear(`<${known.name}>`);
        return end;
      default:
        return end;
    }
  }

  #closeTemplate(): void {
    this.#templates.pop();
    if (this.#noscriptEnd !== -1 && this.#templates.length < this.#templatesAtNoscript) {
      this.#unclear('</template> inside noscript');
    }
  }

  /**
   * With scripts a noscript element is text and ends at the first `</noscript`; without, it is markup. The scan
   * reads it as markup, and must come to that place in the same state.
   */
  #leaveNoscript(at: number): void {
    const { length } = this.#text;
    const agrees =
      at === this.#noscriptEnd &&
      (at === length ||
        (this.#foreign.empty && !this.#inSelect && this.#templates.length === this.#templatesAtNoscript));
    if (!agrees) this.#unclear('<noscript> ends elsewhere with scripts than without');
    this.#noscriptEnd = -1;
  }

  #spaceInForeign(nameStart: number, known: KnownName | undefined): Space {
    const name = this.#tagName(nameStart, known);
    if (name === 'mglyph' || name === 'malignmark') this.#unclear(`<${name}>`);
    const breaksOut =
      name === 'font' && readAttributes(this.#cursor)?.some(({ name }) => breakoutFontAttributes.has(name));
    this.#cursor.rewind();
    return this.#foreign.spaceOf(name, breaksOut === true);
  }
}

function spaceInHtml(known: KnownName | undefined): Space {
  return known?.role === 'svg' || known?.role === 'math' ? known.role : 'html';
}
