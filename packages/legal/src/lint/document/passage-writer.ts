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
  return {
    kind,
    header,
    text: text.replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f\u2009]/g, ' '),
    placeOf(index) {
      const piece = pieceAt(index) ?? { at: 0, line: 1, column: 1 };
      const before = text.slice(piece.at, index);
      const lines = before.split('\n');
      const last = lines.at(-1)?.length ?? 0;
      return lines.length === 1
        ? { line: piece.line, column: piece.column + last }
        : { line: piece.line + lines.length - 1, column: last + 1 };
    },
    isLiteral(index) {
      const piece = pieceAt(index);
      return piece?.isLiteral(index - piece.at) ?? false;
    },
  };

  function pieceAt(index: number): Piece | undefined {
    return pieces.findLast(({ at }) => at <= index);
  }
}
