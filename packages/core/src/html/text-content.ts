import { BANG, endsName, GREATER, HYPHEN, LESS, matchesAt, SLASH } from './ascii.ts';
import { knownNames } from './element-names.ts';

/** Whether an HTML element of this name (ASCII lower case) holds text and no markup, with and without scripts. */
export function hasTextContent(name: string): boolean {
  const role = knownNames.get(name, 0, name.length)?.role;
  return role === 'text' || role === 'script';
}

/** Where the text of an HTML element that starts at `from` ends; null when its content is markup. */
export function contentEnd(text: string, from: number, name: string): number | null {
  if (name === 'script') return scriptEnd(text, from);
  return hasTextContent(name) || name === 'noscript' ? textEnd(text, from, name) : null;
}

/** Offset of the end tag that ends RAWTEXT or RCDATA, or the end of the input. */
export function textEnd(text: string, from: number, name: string): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    if (isTagName(text, at + 2, name)) return at;
  }
  return text.length;
}

/**
 * Offset of the `</script` that ends script data, or the end of the input. After `<!--` the content is
 * "escaped", and a `<script` in there "double escaped": its own `</script` does not end the element.
 */
export function scriptEnd(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at)) {
    const code = text.charCodeAt(at + 1);
    if (code === SLASH && isTagName(text, at + 2, 'script')) return at;
    if (code === BANG && text.startsWith('--', at + 2)) {
      const next = escapedEnd(text, at + 4);
      if (next.ended) return next.at;
      at = next.at;
    } else at += 1;
  }
  return text.length;
}

/** From after `<!--` to where the script ends, or to where the escape does: after its `-->`. */
function escapedEnd(text: string, from: number): { ended: boolean; at: number } {
  let doubled = false;
  // The dashes of `<!--` count: `<!-->` and `<!--->` are escapes that end at once.
  let dashes = 2;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER && dashes >= 2) return { ended: false, at: at + 1 };
    dashes = code === HYPHEN ? dashes + 1 : 0;
    if (code !== LESS) continue;
    if (text.charCodeAt(at + 1) === SLASH && isTagName(text, at + 2, 'script')) {
      if (!doubled) return { ended: true, at };
      doubled = false;
    } else if (!doubled && isTagName(text, at + 1, 'script')) doubled = true;
  }
  return { ended: true, at: text.length };
}

/** Whether a tag named `name` stands at `at`. At the end of the input there is no tag. */
function isTagName(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  return end < text.length && matchesAt(text, at, name) && endsName(text.charCodeAt(end));
}
