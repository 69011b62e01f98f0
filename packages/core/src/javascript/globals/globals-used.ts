import type { AnyNode } from 'acorn';
import { memberName } from '../syntax/parse.ts';
import { onUse } from '../values/acts.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { isBrowserGlobal, isNobodysGlobal } from '../values/known-globals.ts';
import { HOLE } from '../values/value.ts';
import { asksForName, isGuarded } from './guards.ts';

/** See `Analysis.freeReads`. */
export function freeReadsOf(evaluation: Evaluation): string[] {
  const defined = new Set(definesOf(evaluation));
  const mayWait = onUse(evaluation);
  const names = new Set<string>();
  for (const { name, node } of readsOf(evaluation)) {
    if (names.has(name) || defined.has(name) || isNobodysGlobal(name)) continue;
    if (asksForName(node, evaluation.facts)) continue;
    if ((loaders.has(name) || mayWait(node)) && isGuarded(node, name, evaluation.facts)) continue;
    names.add(name);
  }
  return [...names].sort();
}

/** Module loaders, that a library hands itself over to when there is one. */
const loaders = new Set(['define', 'require']);

/** See `Analysis.defines`. */
export function definesOf(evaluation: Evaluation): string[] {
  const { bindings, writes } = evaluation.facts;
  const declared = bindings.all
    .filter(({ scope, uses }) => scope === 'global' || (scope === 'free' && uses.some((use) => use.writes)))
    .map(({ name }) => name);
  const ofWindow = writes
    .filter(({ object }) => mayBeWindow(object) && isWindow(object, evaluation))
    .flatMap((write) => evaluation.names(write));
  const names = [...declared, ...ofWindow].filter((name) => !isBrowserGlobal(name) && !name.includes(HOLE));
  return [...new Set(names)].sort();
}

/** Reads of globals, by their name or as a property of the window. */
function* readsOf(evaluation: Evaluation): Generator<{ name: string; node: AnyNode }> {
  const { facts } = evaluation;
  for (const binding of facts.bindings.all) {
    if (binding.scope !== 'free') continue;
    for (const use of binding.uses) if (use.reads) yield { name: binding.name, node: use.node };
  }
  for (const member of facts.members) {
    const name = memberName(member);
    if (name === null || !mayBeWindow(member.object) || isTarget(member, facts.parent(member))) continue;
    if (isWindow(member.object, evaluation)) yield { name, node: member };
  }
}

function isTarget(member: AnyNode, parent: AnyNode | null): boolean {
  return parent?.type === 'AssignmentExpression' && parent.left === member;
}

/** Worth evaluating: most objects are no name. */
function mayBeWindow(node: AnyNode): boolean {
  return node.type === 'Identifier' || node.type === 'ThisExpression' || node.type === 'MemberExpression';
}

function isWindow(node: AnyNode, evaluation: Evaluation): boolean {
  return evaluation.values(node).some((value) => value.type === 'global' && value.path === '');
}
