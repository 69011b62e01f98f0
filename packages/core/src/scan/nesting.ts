import { tokenize } from '../html/tokenize.ts';
import type { StartTag, Token } from '../html/tokens.ts';
import { indexAt } from './index-at.ts';

/** Every tag of a text, whatever its name, by where a browser would see one. */
export function everyTag(text: string): readonly Token[] {
  return tokenize(text, () => true).tokens;
}

/** The tags of one name, in order. Depths are counted from the start of the text, and may be negative. */
interface Level {
  tags: readonly Token[];
  starts: Int32Array;
  /** How many more start than end tags there are before each tag; the last: on the whole. */
  depths: Int32Array;
  /** By the same index: the first further one where the depth is less; that of no tag where it never is. */
  falls: Int32Array;
}

/**
 * How the elements of a text lie in each other, by all its start and end tags where a browser would see them: whatever
 * no tag closes stays open. Every question costs about as much as the finding of a tag.
 */
export class Nesting {
  readonly #tags: Map<string, Token[]>;
  readonly #levels = new Map<string, Level>();

  /** @param tags every tag of the text */
  constructor(tags: readonly Token[]) {
    this.#tags = Map.groupBy(tags, ({ name }) => name);
  }

  /**
   * Where an element of the author's ends, with others of its name inside. Only its end tag tells: an element that has
   * none ends with its start tag.
   */
  rangeOf(tag: StartTag): { start: number; end: number } {
    const { tags, starts, falls } = this.#level(tag.name);
    const fall = depthChange(tag) === 0 ? 0 : (falls[indexAt(starts, tag.end)] ?? 0);
    const { start, end } = tags[fall - 1] ?? { start: tag.end, end: tag.end };
    return { start, end };
  }

  /**
   * Whether all elements of these names (ASCII lower case) that start in a part of the text end there, and no others do.
   * @param start of the part, which has all tags that start in it
   */
  closes(names: Iterable<string>, start = 0, end = Infinity): boolean {
    for (const name of names) {
      if (!this.#tags.has(name)) continue;
      const { starts, depths, falls } = this.#level(name);
      const [from, to] = [indexAt(starts, start), indexAt(starts, end)];
      if (depths[from] !== depths[to] || (falls[from] ?? 0) <= to) return false;
    }
    return true;
  }

  #level(name: string): Level {
    const known = this.#levels.get(name) ?? levelOf(this.#tags.get(name) ?? []);
    this.#levels.set(name, known);
    return known;
  }
}

function levelOf(tags: readonly Token[]): Level {
  const depths = new Int32Array(tags.length + 1);
  const falls = new Int32Array(tags.length + 1).fill(tags.length + 1);
  const rising: number[] = [0];
  for (const [index, tag] of tags.entries()) {
    const depth = (depths[index] ?? 0) + depthChange(tag);
    depths[index + 1] = depth;
    for (let top = rising.at(-1); top !== undefined && (depths[top] ?? 0) > depth; top = rising.at(-1)) {
      falls[top] = index + 1;
      rising.pop();
    }
    rising.push(index + 1);
  }
  return { tags, starts: Int32Array.from(tags, ({ start }) => start), depths, falls };
}

/** By how much a tag changes the number of open elements of its name: only in svg and math can it close itself. */
function depthChange(tag: Token): -1 | 0 | 1 {
  if (tag.type === 'end') return -1;
  return tag.selfClosing && tag.space !== 'html' ? 0 : 1;
}
