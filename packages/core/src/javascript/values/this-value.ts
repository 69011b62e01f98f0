import type { AnyNode } from 'acorn';
import { type FunctionNode, isFunction, memberName } from '../syntax/parse.ts';
import type { Evaluation } from './evaluation.ts';
import { unknown, type Value } from './value.ts';

/** What `this` may be: the window, the object whose method the code is, or what `new` makes. */
export function thisValues(node: AnyNode, evaluation: Evaluation): Value[] {
  const { facts } = evaluation;
  let around = facts.parent(node);
  while (around && !bindsThis(around)) around = facts.parent(around);
  if (!around || around.type === 'Program')
    return facts.kind === 'classic' ? [{ type: 'global', path: '' }] : [unknown];
  const owner = facts.parent(around);
  if (around.type === 'PropertyDefinition' || around.type === 'StaticBlock')
    return ownerClass(owner, evaluation);
  return isFunction(around) && owner ? ofFunction(around, owner, evaluation) : [unknown];
}

function bindsThis(node: AnyNode): boolean {
  return (
    (isFunction(node) && node.type !== 'ArrowFunctionExpression') ||
    node.type === 'PropertyDefinition' ||
    node.type === 'StaticBlock' ||
    node.type === 'Program'
  );
}

function ofFunction(code: FunctionNode, owner: AnyNode, evaluation: Evaluation): Value[] {
  const { facts } = evaluation;
  switch (owner.type) {
    case 'MethodDefinition':
      return ownerClass(facts.parent(owner), evaluation);
    case 'Property': {
      const object = facts.parent(owner);
      return object ? evaluation.values(object) : [unknown];
    }
    case 'AssignmentExpression':
      return owner.left.type === 'MemberExpression'
        ? evaluation.values(owner.left.object)
        : made(code, evaluation);
    case 'CallExpression':
      return owner.callee === code && facts.kind === 'classic' ? [{ type: 'global', path: '' }] : [unknown];
    case 'MemberExpression': {
      const call = facts.parent(owner);
      const given = call?.type === 'CallExpression' && /^(?:call|apply|bind)$/.test(memberName(owner) ?? '');
      const [object] = given ? call.arguments : [];
      return object ? evaluation.values(object) : [unknown];
    }
    default:
      return made(code, evaluation);
  }
}

function ownerClass(body: AnyNode | null, evaluation: Evaluation): Value[] {
  const owner = body && evaluation.facts.parent(body);
  return owner ? [{ type: 'object', node: owner }] : [unknown];
}

/** A constructor stands for what it makes. */
function made(code: FunctionNode, evaluation: Evaluation): Value[] {
  const isConstructor = evaluation
    .uses(code)
    .some((use) => use.type === 'call' && use.call.type === 'NewExpression');
  return isConstructor ? [{ type: 'function', node: code }] : [unknown];
}
