import type { AnyNode } from 'acorn';
import { membersOf } from '../syntax/literals.ts';
import type { Evaluation } from './evaluation.ts';
import { same, text, unknown, type Value } from './value.ts';

/** Any item of a list. */
export function itemsOf(value: Value, evaluation: Evaluation): Value[] {
  return value.type === 'list' ? itemLists(value, evaluation).flat() : [unknown];
}

/** What each place of a list may hold, with what is pushed onto it. */
export function itemLists(
  list: Extract<Value, { type: 'list' }>,
  evaluation: Evaluation,
): (readonly Value[])[] {
  if (list.node.type !== 'ArrayExpression') return [...list.items];
  const pushed = (evaluation.facts.callsOf.get('push') ?? []).filter(
    ({ callee }) =>
      callee.type === 'MemberExpression' &&
      evaluation.values(callee.object).some((object) => same(object, list)),
  );
  return [...list.items, ...pushed.flatMap((call) => call.arguments.map((item) => evaluation.values(item)))];
}

/** The names of an object that is written out, as `for (... in object)` gives them. */
export function keysOf(value: Value): Value[] {
  const names = value.type === 'object' ? membersOf(value.node).map(({ name }) => name) : [];
  return names.length > 0 ? names.map((name) => (name === null ? unknown : text(name))) : [unknown];
}

/**
 * `Object.keys`, `Object.values` and `Object.entries` of an object that is written out.
 * @param node the call, which is what the new list is known by
 */
export function enumerated(path: string, object: Value, node: AnyNode, evaluation: Evaluation): Value[] {
  if (object.type !== 'object') return [];
  const members = membersOf(object.node).map(({ name, value }) => {
    const key: Value[] = [name === null ? unknown : text(name)];
    return {
      key,
      value,
      pair: [{ type: 'list', items: [key, evaluation.values(value)], node: value } as const],
    };
  });
  switch (path) {
    case 'Object.keys':
      return [{ type: 'list', items: members.map(({ key }) => key), node }];
    case 'Object.values':
      return [{ type: 'list', items: members.map(({ value }) => evaluation.values(value)), node }];
    case 'Object.entries':
      return [{ type: 'list', items: members.map(({ pair }) => pair), node }];
    default:
      return [];
  }
}
