import { lowerAscii } from './ascii.ts';
import { hasTrait, type Traits } from './attribute-traits.ts';
import { readAttributes, type TagCursor } from './tag-cursor.ts';
import type { Attribute, Space, StartTag } from './tokens.ts';

/** A start tag whose attributes are read when somebody asks for them: of most tags nobody does. */
export class ScannedTag implements StartTag {
  readonly type = 'start';
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly space: Space;
  readonly marked: boolean;
  readonly contacts: boolean;
  readonly hydrates: boolean;
  noscript: boolean;
  inert: boolean;
  contentEnd: number | undefined = undefined;
  readonly #reader: TagCursor;
  #attributes: readonly Attribute[] | undefined = undefined;

  /**
   * @param cursor stands after the tag
   * @param reader a cursor of the same text, for the tag to use later on
   */
  constructor(
    cursor: TagCursor,
    reader: TagCursor,
    name: string | undefined,
    start: number,
    seen: { space: Space; traits: Traits; noscript: boolean; inert: boolean },
  ) {
    this.name = name ?? lowerAscii(cursor.text.slice(start + 1, cursor.tagNameEnd));
    this.start = start;
    this.nameEnd = cursor.tagNameEnd;
    this.end = cursor.at;
    this.selfClosing = cursor.selfClosing;
    this.space = seen.space;
    this.marked = hasTrait(seen.traits, 'mark');
    this.contacts = hasTrait(seen.traits, 'contact');
    this.hydrates = hasTrait(seen.traits, 'hydrate');
    this.noscript = seen.noscript;
    this.inert = seen.inert;
    this.#reader = reader;
  }

  get attributes(): readonly Attribute[] {
    if (this.#attributes === undefined) {
      this.#reader.enter(this.start + 1);
      this.#attributes = readAttributes(this.#reader) ?? [];
    }
    return this.#attributes;
  }
}
