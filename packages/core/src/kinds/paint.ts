import { cssReferences } from '../css/css-references.ts';
import { paintAttributes } from '../html/paint-attributes.ts';
import type { StartTag } from '../html/tokens.ts';
import { type Load, type Spot, spotOf, type TagReader } from './spot.ts';

/** What the presentation attributes of an SVG element take from other files. Each is put aside as a whole. */
export function paintSpots(tag: StartTag, read: TagReader): Spot[] {
  if (tag.space !== 'svg') return [];
  const names = new Set(tag.attributes.map(({ name }) => name));
  const loads = [...names]
    .filter((name) => paintAttributes.has(name))
    .flatMap((name) => paintLoads(read.value(tag, name) ?? '', name, read));
  return loads.length > 0 ? [{ ...spotOf('css-url', tag, read, loads), invisible: true }] : [];
}

/** What a value of such an attribute fetches: `url(mask.svg#m)`. A fragment alone is in the page itself. */
export function paintLoads(value: string, attribute: string, read: TagReader): Load[] {
  return cssReferences(value, 'declarations').flatMap((reference) => {
    const url = reference.url.startsWith('#') ? null : read.resolve(reference.url);
    return url ? [{ url, attribute }] : [];
  });
}
