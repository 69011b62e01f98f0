import type { Directives } from 'mdast-util-directive';
import { readPredicates, writePredicates } from '../claims/predicates.ts';
import { type DirectiveContext, mistake } from './directive-context.ts';

/** The attributes of `:::when` and `:claim`: predicates as the last pass reads them, and names without a value. */
export function predicatesOf(
  node: Directives,
  context: Pick<DirectiveContext, 'path' | 'isService'>,
): { statement: string; names: string[] } {
  const attributes = Object.entries(node.attributes ?? {}).map(
    ([name, value]) => [name, value ?? ''] as const,
  );
  const names = attributes.filter(([, value]) => value === '').map(([name]) => name);
  const statement = writePredicates(attributes.filter(([, value]) => value !== ''));
  const { problem } = statement === '' ? {} : readPredicates(statement, context.isService);
  if (problem !== undefined) {
    throw mistake(
      node,
      context,
      `${problem}.`,
      'Purposes, kinds and ids of services are names here; "latchkey scan" lists the services of a site.',
    );
  }
  return { statement, names };
}
