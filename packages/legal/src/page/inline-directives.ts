import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { meantDirective } from './directive-forms.ts';
import { LegalPageError } from './legal-page-error.ts';

const lineStart = /^[ \t]*(:{2,}([\p{L}\d-]+))/gmu;

/**
 * A directive of ours, or what is almost one, that Markdown took for text, because something else stands on its line
 * (`::trackers {purpose=content}`), would be printed as it is: an error says so.
 */
export function rejectInlineDirectives(tree: Root, source: string, path: string): void {
  visit(tree, 'text', ({ position }) => {
    const written = source.slice(position?.start.offset, position?.end.offset);
    const found = [...written.matchAll(lineStart)].find(([, directive = '']) => meantDirective(directive));
    if (position === undefined || found === undefined) return;
    throw new LegalPageError({
      path,
      line: position.start.line + written.slice(0, found.index).split('\n').length - 1,
      message: `"${found[1]}" has to stand alone on its line.`,
      hint: `Did you mean "${meantDirective(found[1] ?? '')}"? Write it as "::trackers" or "::trackers{purpose=statistics}", with nothing before or after it.`,
    });
  });
}
