import { cssReferences } from '../css/css-references.ts';
import { decodeText } from '../html/decode-text.ts';
import type { StartTag } from '../html/tokens.ts';
import { remembering } from '../remembering.ts';
import { type KindOfTag, type Load, type Spot, spotOf, type TagReader } from './spot.ts';

/** `<style>`: what its rules fetch. */
export const style: KindOfTag = (tag, read) => {
  const loads = sheetsIn(read.encoding)(read.content(tag)).flatMap(({ url, start, end }) => {
    const load = loadOf(read, url, '');
    return load ? [{ ...load, css: { start, end } }] : [];
  });
  return loads.length > 0 ? { ...spotOf('css-url', tag, read, loads), invisible: true } : null;
};

/** Pages share their sheets. */
const sheetsIn = remembering((encoding) =>
  remembering((css) => cssReferences(css, 'sheet', (raw) => decodeText(raw, encoding)), 500),
);

/** The `style` attribute of any element. */
export function styleAttribute(tag: StartTag, read: TagReader, value: string): Spot | null {
  if (!value.includes('(') && !value.includes('\\')) return null;
  const loads = cssReferences(value, 'declarations').flatMap(({ url, start, end }) => {
    const load = loadOf(read, url, 'style');
    return load ? [{ ...load, css: { start, end } }] : [];
  });
  if (loads.length === 0) return null;
  return { ...spotOf('css-url', tag, read, loads), styleValue: value, invisible: true };
}

function loadOf(read: TagReader, url: string, attribute: string): Load | null {
  // A fragment alone names something in the page itself.
  const resolved = url.startsWith('#') ? null : read.resolve(url);
  return resolved && { url: resolved, attribute };
}
