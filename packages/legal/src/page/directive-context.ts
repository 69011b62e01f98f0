import type { Nodes } from 'mdast';
import type { LegalStrings } from '../strings/legal-strings.ts';
import type { Frontmatter } from './frontmatter-schema.ts';
import { LegalPageError } from './legal-page-error.ts';

/** The page that directives are replaced in. */
export interface DirectiveContext {
  lang: string;
  strings: LegalStrings;
  path: string;
  /** The Markdown that the positions of nodes are in. */
  source: string;
  frontmatter: Frontmatter;
  /** Whether this is the id or the name of a service that the catalogue or the config knows. */
  isService(name: string): boolean;
}

export function mistake(
  node: Nodes,
  { path }: Pick<DirectiveContext, 'path'>,
  message: string,
  hint: string,
): LegalPageError {
  return new LegalPageError({ path, line: node.position?.start.line, message, hint });
}
