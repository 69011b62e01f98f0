import type { Directives } from 'mdast-util-directive';
import { meantDirective } from './directive-forms.ts';
import { LegalPageError } from './legal-page-error.ts';

/**
 * What is written like a directive, and is almost one of ours, would be published as it stands. In a line, a word after
 * a colon is prose (`Fact:check`) unless it has a label, attributes or the paragraph for itself.
 * @param alone nothing else is in its paragraph
 * @throws LegalPageError
 */
export function rejectMisspelt(directive: Directives, alone: boolean, path: string): void {
  const { type, name, children, attributes, position } = directive;
  const isProse =
    type === 'textDirective' && children.length === 0 && Object.keys(attributes ?? {}).length === 0 && !alone;
  const written = `${type === 'textDirective' ? ':' : ':::'}${name}`;
  const meant = isProse ? undefined : meantDirective(written);
  if (meant === undefined) return;
  throw new LegalPageError({
    path,
    line: position?.start.line,
    message: `"${written}" is no directive as it is written here; did you mean "${meant}"?`,
    hint: `Correct it; or write "\\${written}" where the colon is meant to be read.`,
  });
}
