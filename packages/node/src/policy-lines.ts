import type { SentPolicy } from './header-files.ts';

/**
 * The 1-based lines in which policies of a file begin. Parsers do not tell: the first words of those that are looked for
 * are given the numbers of their lines, and the file is read once more. A first word that is written in other characters
 * (`\u0073cript-src`), or that is the header's name, is not found.
 * @param wanted policies by their places in what `policiesIn` gives
 * @returns by the same places
 */
export function policyLines(
  text: string,
  policiesIn: (text: string) => SentPolicy[],
  wanted: ReadonlyMap<number, string>,
): Map<number, number> {
  const words = new Set([...wanted.values()].flatMap((policy) => firstWord(policy) ?? []).filter(isNoName));
  if (words.size === 0) return new Map();
  const mark = markNotIn(text);
  const anywhere = new RegExp([...words].join('|'), 'g');
  const numbered = text
    .split('\n')
    .map((line, index) => line.replace(anywhere, `${mark}${index + 1}z$&`))
    .join('\n');
  const first = new RegExp(`^${mark}(\\d+)z`);
  const all = new RegExp(`${mark}\\d+z`, 'g');
  const lines = policiesIn(numbered).flatMap(({ policy }, index): [number, number][] => {
    const [, line] = first.exec(firstWord(policy) ?? '') ?? [];
    // Where a number made a key another one, these are not the policies that there were.
    return line && policy.replace(all, '') === wanted.get(index) ? [[index, Number(line)]] : [];
  });
  return new Map(lines);
}

function firstWord(policy: string): string | undefined {
  return /[\w-]+/.exec(policy)?.[0];
}

/** With a number in its name a header would be another one. */
function isNoName(word: string): boolean {
  return !/^content-security-policy$/i.test(word);
}

function markNotIn(text: string): string {
  let mark = 'line';
  while (text.includes(mark)) mark += 'x';
  return mark;
}
