import { decodeXML } from 'entities/decode';
import { voidNames } from './foreign-names.ts';

const spaces: Readonly<Record<string, 'html' | 'svg' | 'math'>> = {
  'http://www.w3.org/1999/xhtml': 'html',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'math',
};
const xlink = 'http://www.w3.org/1999/xlink';

/** Comment, CDATA, processing instruction, document type, end tag, start tag. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?([\s\S]*?)\?>|<!((?:[^>"'[]|"[^"]*"|'[^']*'|\[(?:[^\]"']|"[^"]*"|'[^']*')*\])*)>|<\/[^>]*>|<([^\s/>!?][^\s/>]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;

/**
 * An XML document (SVG, XHTML) as HTML in which the scanner finds what a browser finds in the XML. Elements end where
 * they end in XML, prefixes are resolved, and an `xml-stylesheet` is a `<link>`. Only for reading: lines stay where
 * they are, columns do not.
 */
export function xmlAsHtml(xml: string): string {
  const writer = new HtmlWriter();
  let at = 0;
  for (const match of xml.matchAll(markup)) {
    writer.text(xml.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, cdata, instruction, declaration, name, attributes = ''] = match;
    if (cdata !== undefined) writer.cdata(cdata);
    else if (instruction !== undefined) writer.instruction(instruction);
    else if (declaration !== undefined) writer.declaration(declaration);
    else if (name !== undefined) writer.start(name, attributes);
    else if (whole.startsWith('</')) writer.end(whole);
    else writer.skip(whole);
  }
  writer.text(xml.slice(at));
  return writer.html;
}

interface Open {
  name: string;
  /** Null: of a namespace that no browser knows. */
  space: 'html' | 'svg' | 'math' | null;
  /** Namespaces by prefix; '' for elements without one. */
  names: Readonly<Record<string, string>>;
  /** What was opened around it, since HTML has no other way to have such an element there. */
  wrapper: string;
}

class HtmlWriter {
  html = '';
  readonly #open: Open[] = [];
  readonly #entities = new Map<string, string>();
  /** Of the script or style sheet that is open. */
  #code: string | null = null;

  text(xml: string): void {
    if (this.#code === null) this.skip(xml);
    else this.#code += decodeXML(xml);
  }

  cdata(text: string): void {
    if (this.#code === null) this.skip(text);
    else this.#code += text;
  }

  skip(xml: string): void {
    this.html += lineBreaks(xml);
  }

  instruction(content: string): void {
    const sheet = /^xml-stylesheet\s([\s\S]*)/.exec(content);
    if (sheet) this.html += `<link rel="stylesheet" ${sheet[1]}>`;
    else this.skip(content);
  }

  /** Of a document type only the entities matter that it declares. */
  declaration(content: string): void {
    for (const [, name = '', value = ''] of content.matchAll(entity))
      this.#entities.set(name, value.slice(1, -1));
    this.skip(content);
  }

  start(qualified: string, written: string): void {
    const closed = written.endsWith('/');
    const raw = closed ? written.slice(0, -1) : written;
    const attributes = raw.replace(
      /&([\w.-]+);/g,
      (reference, name) => this.#entities.get(name) ?? reference,
    );
    const [, prefix = '', name = ''] = /^(?:(.*):)?(.*)$/.exec(qualified) ?? [];
    const names = { ...this.#open.at(-1)?.names, ...declaredIn(attributes) };
    const space = spaceOf(name, prefix, names, this.#open.at(-1));
    const wrapper = this.#wrapperFor(name, space);
    this.#open.push({ name, space, names, wrapper });
    if (space === null) this.skip(attributes);
    else {
      const known = attributes.replace(/([\w.-]+)(?=:href\s*=)/g, (own) =>
        names[own] === xlink ? 'xlink' : own,
      );
      this.html += `${wrapper && `<${wrapper}>`}<${name} ${known}>`;
    }
    if (closed) this.end('');
    else if (space !== null && (name === 'script' || name === 'style')) this.#code = '';
  }

  end(tag: string): void {
    const element = this.#open.pop();
    if (element?.space) {
      const { name, space, wrapper } = element;
      if (this.#code !== null) this.html += space === 'html' ? this.#code : `<![CDATA[${this.#code}]]>`;
      this.#code = null;
      if (space !== 'html' || !voidNames.has(name)) this.html += `</${name}>`;
      if (wrapper) this.html += `</${wrapper}>`;
    }
    this.skip(tag);
  }

  #wrapperFor(name: string, space: Open['space']): string {
    const parent = this.#open.at(-1);
    const foreign = parent?.space === 'svg' && !/^(?:foreignObject|title|desc)$/.test(parent.name);
    if (space === 'html' && foreign) return 'foreignObject';
    return space === 'svg' && name !== 'svg' && !foreign ? 'svg' : '';
  }
}

const entity = /<!ENTITY\s+([\w.-]+)\s+("[^"]*"|'[^']*')\s*>/g;
const namespace = /\bxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function declaredIn(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(namespace)].map(([, prefix = '', quoted, single]) => [
      prefix,
      quoted ?? single ?? '',
    ]),
  );
}

/** An element of no namespace is taken for what it would be in HTML: better one too many. */
function spaceOf(
  name: string,
  prefix: string,
  names: Readonly<Record<string, string>>,
  parent: Open | undefined,
): Open['space'] {
  const uri = names[prefix];
  if (uri !== undefined) return spaces[uri] ?? null;
  if (prefix !== '') return null;
  return name === 'svg' ? 'svg' : (parent?.space ?? 'html');
}

function lineBreaks(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
