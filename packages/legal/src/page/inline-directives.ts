import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { leafNames } from './leaf-directives.ts';
import { LegalPageError } from './legal-page-error.ts';

const lineStart = new RegExp(`^[ \\t]*(:{2,}(?:${[...leafNames, 'when'].join('|')}))(?![\\w-])`, 'm');

/**
 * A directive of ours that Markdown took for text, because something else stands on its line
 * (`::trackers {purpose=content}`), would be printed as it is: an error says so.
 */
export function rejectInlineDirectives(tree: Root, source: string, path: string): void {
  visit(tree, 'text', ({ position }) => {
    const written = source.slice(position?.start.offset, position?.end.offset);
    const found = lineStart.exec(written);
    if (position === undefined || found === null) return;
    throw new LegalPageError({
      path,
      line: position.start.line + written.slice(0, found.index).split('\n').length - 1,
      message: `"${found[1]}" has to stand alone on its line.`,
      hint: 'Write it as "::trackers" or "::trackers{purpose=statistics}", with nothing before or after it.',
    });
  });
}
