import { decodeHTMLAttribute } from 'entities/decode';
import type { Source } from '../model.ts';
import { decodeText } from './decode-text.ts';
import type { Attribute, StartTag } from './tokens.ts';

export { decodeText } from './decode-text.ts';

/** The attribute of this name (ASCII lower case) that a browser uses: the first. */
export function attribute(tag: Pick<StartTag, 'attributes'>, name: string): Attribute | undefined {
  for (const candidate of tag.attributes) if (candidate.name === name) return candidate;
  return undefined;
}

/** The value as a browser sees it: decoded from the page's encoding, character references resolved. */
export function attributeValue(source: Source, attribute: Attribute): string {
  const raw = source.text.slice(attribute.valueStart, attribute.valueEnd);
  if (isPlain(raw)) return raw;
  const characters = decodeText(raw, source.encoding).replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  return decodeHTMLAttribute(characters);
}

/** Characters that stand for themselves: no reference, no line break to unify, no byte that is part of a character. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 0x26 || code === 0x0d || code === 0 || code > 0x7f) return false;
  }
  return true;
}
