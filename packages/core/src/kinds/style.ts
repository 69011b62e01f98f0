import { cssReferences } from '../css/css-references.ts';
import { restoreCss } from '../css/inert-css.ts';
import type { StartTag } from '../html/tokens.ts';
import { type KindOfTag, type Load, type Spot, spotOf, type TagReader } from './spot.ts';

/** `<style>`: what its rules fetch. A sheet that an earlier run gated is read as it was. */
export const style: KindOfTag = (tag, read) => {
  const content = read.content(tag);
  const put = read.value(tag, 'css');
  const references =
    put === undefined
      ? cssReferences(content, 'sheet', read.decode)
      : cssReferences(restoreCss(read.decode(content), originalsOf(put)), 'sheet');
  const loads = references.flatMap(({ url, start, end }) => {
    const load = loadOf(read, url, '');
    return load ? [{ ...load, css: { start, end } }] : [];
  });
  return loads.length > 0 ? { ...spotOf('css-url', tag, read, loads), invisible: true } : null;
};

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

/** What a gated `<style>` has put aside, by index. Nothing, when somebody wrote over it. */
function originalsOf(put: string): Map<number, string> {
  try {
    const originals: unknown = JSON.parse(put);
    return new Map(Array.isArray(originals) ? originals.map(String).entries() : []);
  } catch {
    return new Map();
  }
}

function loadOf(read: TagReader, url: string, attribute: string): Load | null {
  // A fragment alone names something in the page itself.
  const resolved = url.startsWith('#') ? null : read.resolve(url);
  return resolved && { url: resolved, attribute };
}
