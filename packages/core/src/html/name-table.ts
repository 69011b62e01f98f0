import { lowerAscii, matchesAt } from './ascii.ts';

interface Entry<T> {
  name: string;
  value: T;
  /** Another name with the same key. */
  next: Entry<T> | undefined;
}

/** Looks a name up by where it stands in a text, in any ASCII case, without copying it out. */
export class NameTable<T> {
  readonly #entries: (Entry<T> | undefined)[] = new Array<undefined>(1024).fill(undefined);

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) {
      const key = keyOf(name, 0, name.length);
      this.#entries[key] = { name, value, next: this.#entries[key] };
    }
  }

  get(text: string, start: number, end: number): T | undefined {
    let entry = this.#entries[keyOf(text, start, end)];
    while (
      entry !== undefined &&
      !(entry.name.length === end - start && matchesAt(text, start, entry.name))
    ) {
      entry = entry.next;
    }
    return entry?.value;
  }
}

/** Length and first letter: few names share both. */
function keyOf(text: string, start: number, end: number): number {
  return (((end - start) & 31) << 5) | (text.charCodeAt(start) & 31);
}

const commonNames = new NameTable(
  'alt async autoplay charset class content crossorigin defer dir height href hreflang id integrity lang loading media name property rel role sizes src srcset style tabindex target title type value width'
    .split(' ')
    .map((name) => [name, name]),
);

/** The name in ASCII lower case; names that every page repeats cost no new string. */
export function nameIn(text: string, start: number, end: number): string {
  return commonNames.get(text, start, end) ?? lowerAscii(text.slice(start, end));
}
