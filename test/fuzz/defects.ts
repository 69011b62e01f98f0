/** A one-line mistake to plant in the scanner. `find` stands exactly once in `file`. */
export interface Defect {
  name: string;
  /** In packages/core/src/html. */
  file: string;
  find: string;
  replace: string;
}

/** Mistakes that an HTML tokenizer is easily written with. The fuzzer must find each. */
export const defects: readonly Defect[] = [
  {
    name: 'a value in apostrophes ends at a quotation mark',
    file: 'tag-cursor.ts',
    find: `indexOf(code === QUOTE ? '"' : "'", i + 1)`,
    replace: `indexOf('"', i + 1)`,
  },
  {
    name: 'an unquoted value ends at a slash',
    file: 'tag-cursor.ts',
    find: 'while (code !== GREATER && !isSpace(code) && i < text.length)',
    replace: 'while (code !== GREATER && code !== SLASH && !isSpace(code) && i < text.length)',
  },
  {
    name: 'no white space before the equals sign',
    file: 'tag-cursor.ts',
    find: `while (isSpace(code)) code = text.charCodeAt(++i);
    if (code === EQUALS)`,
    replace: 'if (code === EQUALS)',
  },
  {
    name: 'an equals sign does not start an attribute',
    file: 'tag-cursor.ts',
    find: '} else if (isSpace(code)) code',
    replace: '} else if (isSpace(code) || code === EQUALS) code',
  },
  {
    name: 'form feed is no white space',
    file: 'ascii.ts',
    find: ' || code === FF',
    replace: '',
  },
  {
    name: 'a no-break space is white space',
    file: 'ascii.ts',
    find: 'return code <= SPACE &&',
    replace: 'return code === 0xa0 || code <= SPACE &&',
  },
  {
    name: 'names are lower-cased beyond ASCII',
    file: 'name-table.ts',
    find: 'lowerAscii(text.slice(start, end))',
    replace: 'text.slice(start, end).toLowerCase()',
  },
  {
    name: 'the last of two equal attributes decides',
    file: 'tag-cursor.ts',
    find: 'attributes.push(attributeAt(cursor))',
    replace: 'attributes.unshift(attributeAt(cursor))',
  },
  {
    name: '`--!>` does not end a comment',
    file: 'comment-end.ts',
    find: 'code === BANG && at',
    replace: 'code === 0 && at',
  },
  {
    name: '`<!-->` is no whole comment',
    file: 'comment-end.ts',
    find: `indexOf('--', start + 2)`,
    replace: `indexOf('--', start + 4)`,
  },
  {
    name: '`<!--!>` is a whole comment',
    file: 'comment-end.ts',
    find: ' && at >= start + 4',
    replace: '',
  },
  {
    name: '`<?` starts no comment',
    file: 'tokenize.ts',
    find: `at = after(text, '>', less)`,
    replace: 'at = less + 2',
  },
  {
    name: '`</ ` starts no comment',
    file: 'tokenize.ts',
    find: `return after(text, '>', nameStart)`,
    replace: 'return nameStart',
  },
  {
    name: 'CDATA in HTML',
    file: 'tokenize.ts',
    find: ' && this.#foreign.takesCdata',
    replace: '',
  },
  {
    name: 'no CDATA in svg',
    file: 'foreign-content.ts',
    find: 'return !this.#inHtml();',
    replace: 'return false;',
  },
  {
    name: 'text ends at any tag that begins like its own',
    file: 'text-content.ts',
    find: ' && endsName(text.charCodeAt(end))',
    replace: '',
  },
  {
    name: 'a quotation mark hides the end tag of text',
    file: 'text-content.ts',
    find: 'if (isTagName(text, at + 2, name)) return at;',
    replace: `if (isTagName(text, at + 2, name) && text[at - 1] !== '"') return at;`,
  },
  {
    name: 'the end tag of a script is found in one case only',
    file: 'ascii.ts',
    find: 'if (lowerCode(text.charCodeAt(at + i)) !== name',
    replace: 'if (text.charCodeAt(at + i) !== name',
  },
  {
    name: 'no double escape in scripts',
    file: 'text-content.ts',
    find: 'if (!doubled) return',
    replace: 'return',
  },
  {
    name: 'a double escape never ends',
    file: 'text-content.ts',
    find: '      doubled = false;\n',
    replace: '',
  },
  {
    name: '`<!-->` does not end the escape in a script',
    file: 'text-content.ts',
    find: 'let dashes = 2;',
    replace: 'let dashes = 0;',
  },
  {
    name: 'the content of style in svg is text',
    file: 'tokenize.ts',
    find: '      if (opensForeign) return end;\n',
    replace: '',
  },
  {
    name: 'a self-closing svg stays open',
    file: 'tokenize.ts',
    find: '      if (opensForeign && this.#cursor.selfClosing) return end;\n',
    replace: '',
  },
  {
    name: 'nothing breaks out of svg',
    file: 'foreign-content.ts',
    find: 'if (breaksOut || breakoutNames.has(name))',
    replace: 'if (breaksOut)',
  },
  {
    name: 'a font with a size does not break out of svg',
    file: 'foreign-content.ts',
    find: 'if (breaksOut || breakoutNames.has(name))',
    replace: 'if (breakoutNames.has(name))',
  },
  {
    name: 'desc in svg does not hold HTML',
    file: 'foreign-names.ts',
    find: 'foreignobject desc title',
    replace: 'foreignobject title',
  },
  {
    name: 'mtext does not hold HTML',
    file: 'foreign-names.ts',
    find: 'mi mo mn ms mtext',
    replace: 'mi mo mn ms',
  },
  {
    name: 'noscript is read as text',
    file: 'tokenize.ts',
    find: '          if (tag !== null) tag.contentEnd = this.#noscriptEnd;\n        }\n        return end;',
    replace:
      '          if (tag !== null) tag.contentEnd = this.#noscriptEnd;\n        }\n        return this.#noscriptEnd;',
  },
  {
    name: 'a noscript with two ends is not noticed',
    file: 'tokenize.ts',
    find: 'if (!agrees)',
    replace: 'if (false)',
  },
  {
    name: 'a shadow root in a template is live',
    file: 'tokenize.ts',
    find: 'this.#templates.includes(true)',
    replace: 'this.#templates.at(-1) === true',
  },
  {
    name: 'select is not noticed',
    file: 'tokenize.ts',
    find: 'this.#inSelect = true;',
    replace: 'this.#inSelect = false;',
  },
  {
    name: 'a column in a template is not noticed',
    file: 'tokenize.ts',
    find: 'if (this.#templates.length > 0) this.#unclear',
    replace: 'if (false) this.#unclear',
  },
  {
    name: 'the content of textarea is markup',
    file: 'element-names.ts',
    find: `  textarea: 'text',\n`,
    replace: '',
  },
  {
    name: 'handlers on plain elements are not noticed',
    file: 'attribute-traits.ts',
    find: '=== LETTER_N',
    replace: '=== LETTER_O',
  },
  {
    name: 'a character reference in a style is not noticed',
    file: 'attribute-traits.ts',
    find: ' || code === 0x26',
    replace: '',
  },
  {
    name: 'what paints a drawing is not noticed',
    file: 'paint-attributes.ts',
    find: "  'marker-mid',\n",
    replace: '',
  },
];
