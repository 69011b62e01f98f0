const maxLength = 200;
/** Ways to match from one position. Signatures run on every inline script of a site. */
const maxWays = 1000;

/**
 * Says why a signature cannot be used, null when it can. Signatures run in the time of one walk over the
 * script: repetition is bounded and only of single characters, so that nothing can backtrack without end.
 * @param source of a regular expression, used without flags
 */
export function signatureProblem(source: string): string | null {
  if (source.length > maxLength) return `longer than ${maxLength} characters`;
  if (!compiles(source)) return 'not a regular expression';
  const bare = source.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c');
  if (/[*+]|\{\d*,\}/.test(bare)) return 'repeats without a bound: write {0,9} instead of * or +';
  if (/\)\{/.test(bare)) return 'repeats a group';
  if (waysToMatch(bare) > maxWays) return `can match in more than ${maxWays} ways from one position`;
  return null;
}

function compiles(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

/** The product of what each bounded repetition leaves open. `bare` has one letter per escape and class. */
function waysToMatch(bare: string): number {
  let ways = 1;
  for (const [, low, high] of bare.matchAll(/\{(\d+)(?:,(\d+))?\}/g)) {
    ways *= Number(high ?? low) - Number(low) + 1;
  }
  for (const _ of bare.matchAll(/[^(]\?/g)) ways *= 2;
  return ways;
}
