import { countBelow } from './count-below.ts';
import type { Passage, Place } from './lint-document.ts';

interface Piece extends Place {
  /** Index in the passage's text. */
  at: number;
  isLiteral: IsLiteral;
}

/** Tells it of an index in the words that it comes with. */
type IsLiteral = (index: number) => boolean;

/** Joins the texts between the borders of blocks to passages, and remembers where each came from. */
export function passageWriter(emit: (passage: Omit<Passage, 'conditional'>) => void) {
  let kind: Passage['kind'] = 'text';
  let text = '';
  let header = '';
  let pieces: Piece[] = [];
  return {
    begin(next: Passage['kind'], headerOfTable = ''): void {
      kind = next;
      header = headerOfTable;
    },
    add(words: string, place: Place, isLiteral: IsLiteral = () => false): void {
      pieces.push({ at: text.length, isLiteral, ...place });
      text += words;
    },
    end(): void {
      if (/[^\s|]/.test(text)) emit(passage({ kind, text, header }, pieces));
      kind = 'text';
      text = '';
      pieces = [];
    },
  };
}

function passage(
  { kind, text, header }: Pick<Passage, 'kind' | 'text' | 'header'>,
  pieces: readonly Piece[],
): Omit<Passage, 'conditional'> {
  const starts = pieces.map(({ at }) => at);
  let breaks: number[] | undefined;
  return {
    kind,
    header,
    text: text.replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f\u2009]/g, ' '),
    placeOf(index) {
      const piece = pieceAt(index) ?? { at: 0, line: 1, column: 1 };
      breaks ??= [...text.matchAll(/\n/g)].map((match) => match.index);
      const before = countBelow(breaks, index);
      const lines = before - countBelow(breaks, piece.at);
      return lines === 0
        ? { line: piece.line, column: piece.column + index - piece.at }
        : { line: piece.line + lines, column: index - (breaks[before - 1] ?? 0) };
    },
    isLiteral(index) {
      const piece = pieceAt(index);
      return piece?.isLiteral(index - piece.at) ?? false;
    },
  };

  function pieceAt(index: number): Piece | undefined {
    return pieces[countBelow(starts, index + 1) - 1];
  }
}
