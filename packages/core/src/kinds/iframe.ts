import { dataDocument } from '../html/data-document.ts';
import type { StartTag } from '../html/tokens.ts';
import { type KindOfTag, type Spot, spotOf, type TagReader } from './spot.ts';

const attributes = ['title', 'allow', 'sandbox', 'referrerpolicy', 'tabindex', 'data-latchkey-poster'];

/**
 * A frame that loads a page. One with a document of its own shows that: `scanPage` reads it and fills `inner`, and its
 * `src` is only where the placeholder's link leads.
 */
export const iframe: KindOfTag = (tag, read) => {
  const src = read.value(tag, 'src');
  const url = read.resolve(src);
  const ownDocument = read.value(tag, 'srcdoc') ?? (src === undefined ? null : documentIn(src));
  if (!url && ownDocument === null) return null;
  const loads = url && ownDocument === null ? [{ url, attribute: 'src' }] : [];
  const [title, allow, sandbox, referrerpolicy, tabindex, poster] = attributes.map((name) =>
    read.value(tag, name),
  );
  const spot = spotOf('iframe', tag, read, loads, ownDocument === null ? [] : ['src', 'srcdoc']);
  return {
    ...spot,
    // What is hidden from some may hold nothing that takes the focus.
    invisible: spot.invisible || read.value(tag, 'aria-hidden') === 'true',
    ...(ownDocument === null ? {} : { document: ownDocument }),
    frame: { url: url?.href ?? null, title, allow, sandbox, referrerpolicy, tabindex, poster },
  };
};

/** A page that is written into the address: `data:`, or a script whose value becomes the page. */
function documentIn(src: string): string | null {
  const code = /^\s*javascript:(.*)/is.exec(src)?.[1];
  return code === undefined
    ? dataDocument(src)
    : `<script>${decodeURI(code.replace(/%(?![0-9a-f]{2})/gi, '%25'))}</script>${code}`;
}

/** A frame of a frameset knows no `srcdoc`: it stays empty. */
export const frame: KindOfTag = (tag, read) => {
  const src = read.value(tag, 'src') ?? '';
  const url = read.resolve(src);
  const written = documentIn(src);
  if (written !== null) return { ...documentSpot('iframe', tag, read, 'src', written), invisible: true };
  return url && { ...spotOf('iframe', tag, read, [{ url, attribute: 'src' }]), invisible: true };
};

/** An element whose address is a document: `scanPage` reads it and fills `inner`. */
export function documentSpot(
  kind: 'iframe' | 'object',
  tag: StartTag,
  read: TagReader,
  attribute: string,
  document: string,
): Spot {
  return { ...spotOf(kind, tag, read, [], [attribute]), document };
}
