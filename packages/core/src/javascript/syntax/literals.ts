import type { AnyNode } from 'acorn';
import { writtenName } from './parse.ts';

/** A member of an object literal or a class; `name` null: it is computed. A spread has the spread expression as value. */
export interface Member {
  name: string | null;
  value: AnyNode;
  spread: boolean;
}

/** Members in the order they are written; none for other nodes. */
export function membersOf(node: AnyNode): Member[] {
  if (node.type === 'ClassExpression' || node.type === 'ClassDeclaration') {
    return node.body.body.flatMap((member) => (member.type === 'StaticBlock' ? [] : memberOf(member)));
  }
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((member) =>
    member.type === 'SpreadElement'
      ? [{ name: null, value: member.argument, spread: true }]
      : memberOf(member),
  );
}

function memberOf(
  member: Extract<AnyNode, { type: 'Property' | 'MethodDefinition' | 'PropertyDefinition' }>,
): Member[] {
  const { key, computed, value } = member;
  return value ? [{ name: writtenName(key, computed), value, spread: false }] : [];
}
