import type { AnyNode } from 'acorn';
import type { Facts } from '../syntax/facts.ts';
import { isFunction } from '../syntax/parse.ts';

const comparisons = new Set(['==', '===', '!=', '!==', 'in']);

/** Whether a read only asks if the global is there: `typeof X`, `if (window.X)`, `window.X || {}`. */
export function asksForName(node: AnyNode, facts: Facts): boolean {
  const parent = facts.parent(node);
  switch (parent?.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof' || (parent.operator === '!' && node.type === 'MemberExpression');
    case 'LogicalExpression':
      return node.type === 'MemberExpression' && (parent.left === node || asksForName(parent, facts));
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'BinaryExpression':
      return node.type === 'MemberExpression' && comparisons.has(parent.operator);
    default:
      return false;
  }
}

/** Whether a read is reached only where its script has made sure of the name, or expects a failure. */
export function isGuarded(node: AnyNode, name: string, facts: Facts): boolean {
  const mentions = (test: AnyNode) =>
    new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(
      facts.code.slice(test.start, test.end),
    );
  for (let inner = node, outer = facts.parent(node); outer; inner = outer, outer = facts.parent(outer)) {
    switch (outer.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (outer.test !== inner && mentions(outer.test)) return true;
        break;
      case 'LogicalExpression':
        if (outer.right === inner && mentions(outer.left)) return true;
        break;
      case 'TryStatement':
        if (outer.block === inner && outer.handler) return true;
        break;
      case 'BlockStatement':
        if (
          isFunction(facts.parent(outer)) &&
          outer.body.some((statement) => leavesWithout(statement, node, mentions))
        )
          return true;
        break;
    }
  }
  return false;
}

/** `if (!window.X) return;` before a read. */
function leavesWithout(statement: AnyNode, read: AnyNode, mentions: (test: AnyNode) => boolean): boolean {
  if (statement.type !== 'IfStatement' || statement.end > read.start || !mentions(statement.test))
    return false;
  const { consequent } = statement;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return last?.type === 'ReturnStatement';
}
