import type { Token } from '../html/tokens.ts';
import { depthChange } from './element-range.ts';

/**
 * Why what a slot holds may be no content of its own.
 * `open`: it has no end tag, or others end before it does. `uneven`: start and end tags of its name do not match on the
 * page, so that its own may be another's. `full`: something is in it that no run has put there, and that filling would
 * take away.
 */
export type SlotDoubt = 'open' | 'uneven' | 'full';

/** Elements that have to be closed, and that authors wrap others in. */
const wrappers: ReadonlySet<string> = new Set(
  'a article aside b blockquote details dl div em figure footer form h1 h2 h3 h4 header i main nav ol section span strong summary table ul'.split(
    ' ',
  ),
);

/**
 * @param page its text, and every tag of it
 * @param slot `name` is that of the element; `isFilled`: a run has put there what it holds; `isWhole`: whoever wrote it
 * closed it
 */
export function slotDoubt(
  { text, tags }: { text: string; tags: readonly Token[] },
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
  if (!isBlock) return isFilled || isBlank(text.slice(contentStart, contentEnd)) ? null : 'full';
  if (isWhole) return null;
  const content = tags.filter(({ start }) => contentStart <= start && start < contentEnd);
  if (!closesAll(content, wrappers)) return 'open';
  return closesAll(tags, new Set([name])) ? null : 'uneven';
}

function isBlank(html: string): boolean {
  return !/\S/.test(html.replace(/<!--[\s\S]*?-->/g, ''));
}

/** Whether all elements of these names (ASCII lower case) that start among the tags end there, and no others do. */
export function closesAll(tags: readonly Token[], names: ReadonlySet<string>): boolean {
  const depths = new Map<string, number>();
  for (const tag of tags) {
    if (!names.has(tag.name)) continue;
    const depth = (depths.get(tag.name) ?? 0) + depthChange(tag);
    if (depth < 0) return false;
    depths.set(tag.name, depth);
  }
  return [...depths.values()].every((depth) => depth === 0);
}
