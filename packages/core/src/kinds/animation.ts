import { paintAttributes } from '../html/paint-attributes.ts';
import { paintLoads } from './paint.ts';
import { type KindOfTag, type Load, spotOf, type TagReader } from './spot.ts';

/** Attributes with the values that an animation gives, of which `values` is a list. */
const valueAttributes = ['to', 'from', 'by', 'values'];

/**
 * SVG's `<set>` and `<animate>`, which may give another element an address (SVG Animations 2, section 2.3). Which
 * element that is nobody asks: it may be a link, which then waits to lead elsewhere.
 */
export const animation: KindOfTag = (tag, read) => {
  if (tag.space !== 'svg') return null;
  const target = read.value(tag, 'attributename')?.trim().toLowerCase() ?? '';
  const loadsOf = loadsBy(target);
  const loads =
    loadsOf &&
    valueAttributes.flatMap((attribute) =>
      (read.value(tag, attribute)?.split(';') ?? []).flatMap((value) => loadsOf(value, attribute, read)),
    );
  return loads && loads.length > 0 ? { ...spotOf('image', tag, read, loads), invisible: true } : null;
};

/** What a value contacts once it is that of the attribute; undefined: of this attribute none does. */
function loadsBy(
  target: string,
): ((value: string, attribute: string, read: TagReader) => Load[]) | undefined {
  if (paintAttributes.has(target)) return paintLoads;
  return target === 'href' || target === 'xlink:href' ? addressLoads : undefined;
}

function addressLoads(value: string, attribute: string, read: TagReader): Load[] {
  const url = value.trim() === '' ? null : read.resolve(value);
  return url ? [{ url, attribute }] : [];
}
