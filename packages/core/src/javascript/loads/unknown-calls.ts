import type { AnyNode } from 'acorn';
import { membersOf } from '../syntax/literals.ts';
import { type CallNode, memberName } from '../syntax/parse.ts';
import { isBrowserGlobal } from '../values/known-globals.ts';
import { callsBack, contactsNobody } from '../values/method-names.ts';
import type { Value } from '../values/value.ts';
import type { Collector } from './collector.ts';

/** Reports the addresses that are passed to a function of which nobody knows what it does with them. */
export function reportUnknownCall(call: CallNode, collector: Collector): void {
  if (isKnown(call, collector)) return;
  const { code } = collector.evaluation.facts;
  const how = code.slice(call.callee.start, call.callee.end).replace(/\s+/g, ' ').slice(0, 40);
  const seen = new Set<AnyNode>();
  for (const argument of call.arguments) reportInside(unspread(argument), how, collector, seen);
}

/** The script defines it, or the browser does: then what it loads is reported where it loads. */
function isKnown({ callee }: CallNode, collector: Collector): boolean {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : null;
  if (name !== null && (contactsNobody.has(name) || callsBack.has(name))) return true;
  return collector.evaluation.values(callee).some((value) => {
    if (value.type === 'function' || value.type === 'object') return true;
    return value.type === 'global' && isBrowserGlobal(value.path.split('.', 1)[0] ?? '');
  });
}

/** Reports what is in a value, in its properties and in its items. */
function reportInside(node: AnyNode, how: string, collector: Collector, seen: Set<AnyNode>): void {
  if (seen.has(node)) return;
  seen.add(node);
  const values = collector.evaluation.values(node);
  collector.url(node, how, false);
  collector.html(values, true, node, false);
  for (const inner of values.flatMap(partsOf)) reportInside(inner, how, collector, seen);
}

function partsOf(value: Value): AnyNode[] {
  if (value.type === 'object') return membersOf(value.node).map((member) => member.value);
  if (value.type !== 'list' || value.node.type !== 'ArrayExpression') return [];
  return value.node.elements.filter((element) => element !== null).map(unspread);
}

function unspread(node: AnyNode): AnyNode {
  return node.type === 'SpreadElement' ? node.argument : node;
}
