import { APOSTROPHE, EQUALS, endsName, GREATER, HYPHEN, isSpace, QUOTE, SLASH } from './ascii.ts';
import { nameIn } from './name-table.ts';
import type { Attribute } from './tokens.ts';

/** Walks a tag by the tag and attribute states of the WHATWG tokenizer. Makes no objects. */
export class TagCursor {
  readonly text: string;
  tagNameEnd = 0;
  /** The tag name has a `-` in it. */
  hyphenated = false;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Where the attribute ends; see `Attribute`. */
  attributeEnd = 0;
  /** Where to go on; after the tag's last attribute: after its `>`. */
  at = 0;
  selfClosing = false;
  /** The tag's `>` was found. Still false after the last `next()`: the input ends inside the tag, which is no tag. */
  closed = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the tag whose name starts here, and over its name. */
  enter(tagNameStart: number): void {
    const { text } = this;
    let i = tagNameStart;
    this.hyphenated = false;
    for (let code = text.charCodeAt(i); !endsName(code); code = text.charCodeAt(++i)) {
      if (code === HYPHEN) this.hyphenated = true;
    }
    this.tagNameEnd = i;
    this.rewind();
  }

  /** Goes back to the end of the tag's name. */
  rewind(): void {
    this.at = this.tagNameEnd;
    this.selfClosing = false;
    this.closed = false;
  }

  /** Goes over the attributes; false when the input ends inside the tag. */
  skip(): boolean {
    while (this.next());
    return this.closed;
  }

  /** Moves to the next attribute; false when there is none. */
  next(): boolean {
    const { text } = this;
    let i = this.at;
    let code = text.charCodeAt(i);
    for (;;) {
      if (code === GREATER) return this.#close(i + 1);
      if (code === SLASH) {
        code = text.charCodeAt(++i);
        if (code === GREATER) {
          this.selfClosing = true;
          return this.#close(i + 1);
        }
      } else if (isSpace(code)) code = text.charCodeAt(++i);
      else break;
    }
    if (i >= text.length) return false;

    this.nameStart = i;
    // The first character belongs to the name whatever it is, `=` too.
    do code = text.charCodeAt(++i);
    while (code !== EQUALS && !endsName(code));
    this.nameEnd = i;
    while (isSpace(code)) code = text.charCodeAt(++i);
    if (code === EQUALS) this.#readValue(i + 1);
    else {
      this.valueStart = this.valueEnd = this.attributeEnd = this.nameEnd;
      this.at = i;
    }
    return true;
  }

  #close(end: number): false {
    this.at = end;
    this.closed = true;
    return false;
  }

  #readValue(afterEquals: number): void {
    const { text } = this;
    let i = afterEquals;
    let code = text.charCodeAt(i);
    while (isSpace(code)) code = text.charCodeAt(++i);
    if (code === QUOTE || code === APOSTROPHE) {
      const close = text.indexOf(code === QUOTE ? '"' : "'", i + 1);
      this.valueStart = i + 1;
      this.valueEnd = close === -1 ? text.length : close;
      this.at = this.attributeEnd = close === -1 ? text.length : close + 1;
    } else if (code === GREATER) {
      this.valueStart = this.valueEnd = this.attributeEnd = afterEquals;
      this.at = i;
    } else {
      this.valueStart = i;
      while (code !== GREATER && !isSpace(code) && i < text.length) code = text.charCodeAt(++i);
      this.valueEnd = this.attributeEnd = this.at = i;
    }
  }
}

/** The attributes of the cursor's tag; null when the input ends inside the tag. */
export function readAttributes(cursor: TagCursor): Attribute[] | null {
  cursor.rewind();
  if (!cursor.next()) return cursor.closed ? [] : null;
  const attributes = [attributeAt(cursor)];
  while (cursor.next()) attributes.push(attributeAt(cursor));
  return cursor.closed ? attributes : null;
}

function attributeAt(cursor: TagCursor): Attribute {
  const { nameStart, nameEnd, valueStart, valueEnd, attributeEnd } = cursor;
  const name = nameIn(cursor.text, nameStart, nameEnd);
  return { name, nameStart, nameEnd, valueStart, valueEnd, end: attributeEnd };
}
