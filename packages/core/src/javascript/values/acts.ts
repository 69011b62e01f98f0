import type { AnyNode } from 'acorn';
import { type CallNode, type FunctionNode, memberName } from '../syntax/parse.ts';
import type { Evaluation, FunctionUse } from './evaluation.ts';
import { texts } from './value.ts';

/** Events that a visitor causes on purpose; scrolling or moving the pointer is none. */
const acts = new Set([
  'click',
  'dblclick',
  'auxclick',
  'submit',
  'change',
  'input',
  'toggle',
  'drop',
  'paste',
  'copy',
]);

/** Tells whether code runs only when a visitor acts. */
export function onUse(evaluation: Evaluation): (node: AnyNode) => boolean {
  const known = new Map<FunctionNode, boolean>();

  const runsOnUse = (code: FunctionNode): boolean => {
    const found = known.get(code);
    if (found !== undefined) return found;
    // Recursive calls are no other way in.
    known.set(code, true);
    const uses = evaluation.uses(code);
    const all = uses.length > 0 && uses.every(isUse);
    known.set(code, all);
    return all;
  };

  const isUse = (use: FunctionUse): boolean => {
    switch (use.type) {
      case 'listener':
        return acts.has(use.name.slice(2));
      case 'passed':
        return listensToActs(use.call, evaluation);
      case 'call':
        return isInside(use.call);
      case 'each':
        return isInside(use.list);
    }
  };

  const isInside = (node: AnyNode): boolean => {
    const around = evaluation.facts.functionAround(node);
    return around !== null && (runsOnUse(around) || isInside(around));
  };
  return isInside;
}

/** `addEventListener('click', ...)`, jQuery's `on('click', ...)` and `click(...)`. */
function listensToActs(call: CallNode, evaluation: Evaluation): boolean {
  if (call.callee.type !== 'MemberExpression') return false;
  const name = memberName(call.callee);
  if (name !== null && acts.has(name)) return true;
  const [event] = call.arguments;
  if ((name !== 'addEventListener' && name !== 'on') || !event) return false;
  const events = texts(evaluation.values(event)).flatMap(({ text }) => text.split(/[\s.]+/, 1));
  return events.length > 0 && events.every((type) => acts.has(type));
}
