import type { AnyNode } from 'acorn';
import { memberName } from '../syntax/parse.ts';
import { isFetchedRelation, loadingAttributes, loadsBy } from '../values/elements.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { isBrowserGlobal } from '../values/known-globals.ts';
import { same, texts, type Value } from '../values/value.ts';
import type { Collector } from './collector.ts';

/** An attribute, or the property of that name, is given to what may be an element. */
export function giveAttribute(object: AnyNode, name: string, value: AnyNode, collector: Collector): void {
  const attribute = name.toLowerCase();
  const { evaluation } = collector;
  for (const holder of evaluation.values(object)) {
    const tag = tagOf(holder);
    if (tag === undefined) continue;
    const loads = loadsBy(tag, attribute);
    if (loads === 'no' || (tag === 'link' && !mayFetch(holder, evaluation))) continue;
    collector.url(value, tag ?? attribute, loads === 'yes' && holder.type !== 'global');
  }
}

/** An attribute whose name cannot be seen is given to what is an element. */
export function giveAnyAttribute(object: AnyNode, value: AnyNode, collector: Collector): void {
  const tags = collector.evaluation.values(object).map(tagOf);
  const loading = tags.find((tag) => typeof tag === 'string' && loadingAttributes(tag));
  if (loading) collector.url(value, loading, false);
}

/** Tag of the element that a value is; null: perhaps an element; undefined: none. */
export function tagOf(value: Value): string | null | undefined {
  if (value.type === 'element') return value.tag;
  if (value.type === 'unknown') return null;
  if (value.type !== 'global') return undefined;
  if (value.path === 'document.body') return 'body';
  // An element's id is a global name too.
  return value.path === '' || isBrowserGlobal(value.path.split('.', 1)[0] ?? '') ? undefined : null;
}

/** A link with a relation that is known, and that browsers do not fetch, loads nothing. */
function mayFetch(link: Value, evaluation: Evaluation): boolean {
  const set = (evaluation.facts.callsOf.get('setAttribute') ?? []).flatMap((call) => {
    const [name, value] = call.arguments;
    const isRelation =
      name && texts(evaluation.values(name)).some(({ text }) => text.toLowerCase() === 'rel');
    const ofLink =
      call.callee.type === 'MemberExpression' &&
      memberName(call.callee) === 'setAttribute' &&
      evaluation.values(call.callee.object).some((object) => same(object, link));
    return isRelation && ofLink && value ? evaluation.values(value) : [];
  });
  const relations = texts([...evaluation.property(link, 'rel'), ...set]);
  return relations.length === 0 || relations.some(({ text }) => isFetchedRelation(text));
}
