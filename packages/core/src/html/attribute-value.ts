import { decodeHTMLAttribute } from 'entities';
import type { Source } from '../model.ts';
import { decodeText } from './decode-text.ts';
import type { Attribute, StartTag } from './tokens.ts';

export { decodeText } from './decode-text.ts';

/** The attribute of this name (ASCII lower case) that a browser uses: the first. */
export function attribute(tag: Pick<StartTag, 'attributes'>, name: string): Attribute | undefined {
  return tag.attributes.find((candidate) => candidate.name === name);
}

/** The value as a browser sees it: decoded from the page's encoding, character references resolved. */
export function attributeValue(source: Source, attribute: Attribute): string {
  const raw = source.text.slice(attribute.valueStart, attribute.valueEnd);
  const characters = decodeText(raw, source.encoding).replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  return decodeHTMLAttribute(characters);
}
