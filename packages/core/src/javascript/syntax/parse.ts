import { type AnyNode, type Options, type Program, parse } from 'acorn';
import type { ScriptKind } from '../analysis.ts';

export type FunctionNode = Extract<
  AnyNode,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>;
export type CallNode = Extract<AnyNode, { type: 'CallExpression' | 'NewExpression' }>;
export type MemberNode = Extract<AnyNode, { type: 'MemberExpression' }>;
export type IdentifierNode = Extract<AnyNode, { type: 'Identifier' }>;

/**
 * @returns null when the text is no JavaScript of this kind
 */
export function parseScript(code: string, kind: ScriptKind): Program | null {
  const options: Options = {
    ecmaVersion: 'latest',
    sourceType: kind === 'module' ? 'module' : 'script',
    allowReturnOutsideFunction: kind === 'handler',
    // eslint-scope reads `range`.
    ranges: true,
  };
  try {
    return parse(code, options);
  } catch (error) {
    // Thousands of nested brackets exhaust the stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Visits every node below and including this one, each before its children, in source order. */
export function walk(
  node: AnyNode,
  visit: (node: AnyNode, parent: AnyNode | null) => void,
  parent: AnyNode | null = null,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit, node);
    } else if (isNode(value)) walk(value, visit, node);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function isFunction(node: AnyNode | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

/** The name of `a.name`, `a['name']`, `{ name: ... }` when it is written out. */
export function writtenName(key: AnyNode, computed: boolean): string | null {
  if (key.type === 'Identifier') return computed ? null : key.name;
  if (key.type === 'Literal') return String(key.value);
  return null;
}

/** The property that a member expression names. */
export function memberName(member: MemberNode): string | null {
  return writtenName(member.property, member.computed);
}
