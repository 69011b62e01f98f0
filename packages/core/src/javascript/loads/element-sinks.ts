import type { AnyNode } from 'acorn';
import { membersOf } from '../syntax/literals.ts';
import { texts } from '../values/value.ts';
import { giveAttribute } from './attribute-sink.ts';
import type { Collector } from './collector.ts';

/**
 * jQuery runs the scripts in what it puts in; the DOM's methods of the same names take no HTML.
 * @returns false: no argument is HTML
 */
export function putHtml(given: readonly AnyNode[], collector: Collector, node: AnyNode): boolean {
  const values = given.flatMap((argument) => texts(collector.evaluation.values(argument)));
  const html = values.filter(({ text }) => text.trimStart().startsWith('<'));
  collector.html(html, true, node);
  return html.length > 0;
}

/** `{ src: ... }` for all attributes at once. */
export function giveAttributes(object: AnyNode, attributes: AnyNode, collector: Collector): void {
  for (const { name, value } of membersOf(attributes)) {
    if (name !== null) giveAttribute(object, name, value, collector);
  }
}
