import type { AnyNode } from 'acorn';
import type { Bindings, Path, Source } from './bindings.ts';
import { writtenName } from './parse.ts';

/** Notes on the bindings that a node declares or writes what they are given there. */
export function noteSources(node: AnyNode, bindings: Bindings): void {
  switch (node.type) {
    case 'VariableDeclarator':
      if (node.init) give(node.id, wholeOf(node.init), bindings);
      break;
    case 'AssignmentExpression':
      if (node.operator === '+=') give(node.left, () => ({ from: 'append', node: node.right }), bindings);
      else if (assigns.has(node.operator)) give(node.left, wholeOf(node.right), bindings);
      break;
    case 'ForOfStatement':
      give(loopPattern(node), (path) => ({ from: 'item', node: node.right, path }), bindings);
      break;
    case 'ForInStatement':
      give(loopPattern(node), () => ({ from: 'key', node: node.right }), bindings);
      break;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.id) give(node.id, wholeOf(node), bindings);
      node.params.forEach((parameter, index) => {
        const rest = parameter.type === 'RestElement';
        const pattern = rest ? parameter.argument : parameter;
        give(pattern, (path) => ({ from: 'parameter', function: node, index, rest, path }), bindings);
      });
      break;
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (node.id) give(node.id, wholeOf(node), bindings);
      break;
  }
}

const assigns = new Set(['=', '||=', '&&=', '??=']);

const wholeOf =
  (node: AnyNode) =>
  (path: Path): Source => ({ from: 'value', node, path });

function loopPattern({ left }: Extract<AnyNode, { type: 'ForOfStatement' | 'ForInStatement' }>): AnyNode {
  return left.type === 'VariableDeclaration' ? (left.declarations[0]?.id ?? left) : left;
}

/** Gives every name in a pattern its part of a value. */
function give(pattern: AnyNode, source: (path: Path) => Source, bindings: Bindings, path: Path = []): void {
  switch (pattern.type) {
    case 'Identifier':
      bindings.of(pattern)?.sources.push(source(path));
      break;
    case 'AssignmentPattern':
      give(pattern.left, source, bindings, path);
      give(pattern.left, wholeOf(pattern.right), bindings);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type !== 'Property') continue;
        const name = writtenName(property.key, property.computed);
        give(property.value, source, bindings, [...path, name]);
      }
      break;
    case 'ArrayPattern':
      pattern.elements.forEach((element, index) => {
        if (element && element.type !== 'RestElement') give(element, source, bindings, [...path, index]);
      });
      break;
  }
}
