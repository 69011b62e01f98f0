/** A text with the line that each of its lines has in the file. */
export interface Side {
  text: string;
  /** 1-based lines of the file, by line of the text. */
  lines: number[];
}

/** Both sides of a file that git left with conflict markers; the file itself where it has none. */
export function conflictSides(text: string): Side[] {
  const marked = text.split('\n').map((line, index) => ({ line, number: index + 1, marker: markerOf(line) }));
  if (!marked.some(({ marker }) => marker === '<')) return [side(marked)];
  let at: Place = 'both';
  const placed = marked.flatMap((one) => {
    if (!isNext(at, one.marker)) return [{ ...one, at }];
    at = after[one.marker];
    return [];
  });
  return (['ours', 'theirs'] as const).map((wanted) =>
    side(placed.filter((one) => one.at === 'both' || one.at === wanted)),
  );
}

type Place = 'both' | 'ours' | 'base' | 'theirs';
type Marker = '<' | '|' | '=' | '>';

const after: Record<Marker, Place> = { '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' };
const next: Record<Place, string> = { both: '<', ours: '|=', base: '=', theirs: '>' };

/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented; `|||||||` with `merge.conflictStyle=diff3`. */
function markerOf(line: string): Marker | undefined {
  const [, mark] = /^([<|=>])\1{6}(?:[ \r]|$)/.exec(line) ?? [];
  return mark === '<' || mark === '|' || mark === '=' || mark === '>' ? mark : undefined;
}

function isNext(at: Place, marker: Marker | undefined): marker is Marker {
  return marker !== undefined && next[at].includes(marker);
}

function side(lines: readonly { line: string; number: number }[]): Side {
  return { text: lines.map(({ line }) => line).join('\n'), lines: lines.map(({ number }) => number) };
}
