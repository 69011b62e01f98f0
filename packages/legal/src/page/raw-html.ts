import { everyTag, type StartTag } from '@latchkey/core';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A start tag in raw HTML. */
export interface RawTag {
  /** ASCII lower case. */
  tagName: string;
  /** Offset in the Markdown, as in the position of the element that is made of it. */
  start: number;
  /** 1-based. */
  line: number | undefined;
}

/** A piece of raw HTML, as the parser found it. */
export interface RawPiece {
  value: string;
  /** Offset in the Markdown. */
  at: number;
  /** 1-based. */
  line: number | undefined;
}

/** All pieces, and one text of them in which what is no raw HTML is blank, so that offsets stay. */
export function rawHtml(tree: Root): { pieces: RawPiece[]; text: string } {
  const pieces: RawPiece[] = [];
  let text = '';
  visit(tree, 'html', ({ value, position }) => {
    const at = position?.start.offset ?? text.length;
    pieces.push({ value, at, line: position?.start.line });
    text = text.padEnd(at) + value;
  });
  return { pieces, text };
}

/** Read piece by piece: a quote that is not closed in one does not reach into the next. */
export function startTags(pieces: readonly RawPiece[]): { tag: StartTag; piece: RawPiece }[] {
  return pieces.flatMap((piece) =>
    everyTag(piece.value).flatMap((tag) => (tag.type === 'start' ? [{ tag, piece }] : [])),
  );
}

export function rawTag({ name, start }: StartTag, { value, at, line }: RawPiece): RawTag {
  return {
    tagName: name,
    start: at + start,
    line: line === undefined ? undefined : line + value.slice(0, start).split('\n').length - 1,
  };
}
