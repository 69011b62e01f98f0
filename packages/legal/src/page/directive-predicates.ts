import type { Directives } from 'mdast-util-directive';
import { readPredicates, writePredicates } from '../claims/predicates.ts';
import { type DirectiveContext, mistake } from './directive-context.ts';

/** The attributes of `:::when` and `:claim`: predicates as the last pass reads them, and names without a value. */
export function predicatesOf(
  node: Directives,
  context: Pick<DirectiveContext, 'path' | 'isService' | 'source'>,
): { statement: string; names: string[] } {
  const twice = repeatedName(node, context.source);
  if (twice !== undefined) {
    throw mistake(
      node,
      context,
      `"${twice}" stands there twice, and only one of them would count.`,
      'Write two claims, or one block inside another.',
    );
  }
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

/** Markdown keeps one attribute of a name: a second one is only in what was written. */
function repeatedName(node: Directives, source: string): string | undefined {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  const head = node.type === 'containerDirective' ? (written.split('\n')[0] ?? '') : written;
  const braces = head.slice(head.lastIndexOf('{')).replace(/"[^"]*"|'[^']*'/g, '""');
  const names = [...braces.matchAll(/([\w-]+)\s*=/g)].map(([, name]) => name);
  return names.find((name, index) => names.indexOf(name) < index);
}
