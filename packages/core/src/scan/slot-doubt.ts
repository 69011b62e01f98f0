import { opaque, tagAttributes } from './element-range.ts';

/**
 * Why what a slot holds may be no content of its own.
 * `open`: it has no end tag, or others end before it does. `uneven`: not every element of its name has an end tag, so
 * that its own may be another's. `full`: something is in it that no run has put there, and that filling would take away.
 */
export type SlotDoubt = 'open' | 'uneven' | 'full';

/** Elements that have to be closed, and that authors wrap others in. */
const wrappers =
  'a article aside b blockquote details dl div em figure footer form h1 h2 h3 h4 header i main nav ol section span strong summary table ul';
const anyWrapper = wrappers.replaceAll(' ', '|');

/**
 * @param slot `name` is that of the element; `isFilled`: a run has put there what it holds; `isWhole`: whoever wrote it
 * closed it
 */
export function slotDoubt(
  text: string,
  slot: {
    name: string;
    isBlock: boolean;
    isFilled: boolean;
    isWhole: boolean;
    contentStart: number;
    contentEnd: number;
    end: number;
  },
): SlotDoubt | null {
  const { name, isBlock, isFilled, isWhole, contentStart, contentEnd, end } = slot;
  if (end === contentStart) return 'open';
  const content = text.slice(contentStart, contentEnd);
  if (!isBlock) return isFilled || isBlank(content) ? null : 'full';
  if (isWhole) return null;
  if (!closesAll(content, anyWrapper)) return 'open';
  return closesAll(text, name) ? null : 'uneven';
}

function isBlank(html: string): boolean {
  return /^(?:\s|<!--[\s\S]*?-->)*$/.test(html);
}

/** Whether all elements of these names (`div|span`) that start in the text end in it, and no others do. */
export function closesAll(text: string, names: string): boolean {
  const tags = new RegExp(String.raw`${opaque}|<(/?)(${names})(?=[\s/>])${tagAttributes}>`, 'gi');
  const depths = new Map<string, number>();
  for (const [, , slash, name = ''] of text.matchAll(tags)) {
    if (slash === undefined) continue;
    const depth = (depths.get(name.toLowerCase()) ?? 0) + (slash === '/' ? -1 : 1);
    if (depth < 0) return false;
    depths.set(name.toLowerCase(), depth);
  }
  return [...depths.values()].every((depth) => depth === 0);
}
