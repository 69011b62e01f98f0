import type { AnyNode, Program } from 'acorn';
import type { ScriptKind } from '../analysis.ts';
import { type Bindings, bindingsOf } from './bindings.ts';
import { membersOf } from './literals.ts';
import {
  type CallNode,
  type FunctionNode,
  isFunction,
  type MemberNode,
  memberName,
  walk,
  writtenName,
} from './parse.ts';
import { noteSources } from './sources.ts';

/** `object.key = value`, also as `Object.assign(object, { key: value })`. */
export interface PropertyWrite {
  object: AnyNode;
  /** The name, or the expression that computes it. */
  key: string | AnyNode;
  value: AnyNode;
}

/** What one walk over a script collects. */
export interface Facts {
  kind: ScriptKind;
  code: string;
  bindings: Bindings;
  calls: CallNode[];
  /** Member calls by the name that is written. */
  callsOf: Map<string, CallNode[]>;
  members: MemberNode[];
  writes: PropertyWrite[];
  /** Values of properties in object literals and classes, by name. */
  literalsOf: Map<string, AnyNode[]>;
  returnsOf: Map<FunctionNode, AnyNode[]>;
  /** Texts as they are written: literals and the fixed parts of templates. */
  texts: Extract<AnyNode, { type: 'Literal' | 'TemplateElement' }>[];
  taggedTemplates: Extract<AnyNode, { type: 'TaggedTemplateExpression' }>[];
  imports: { source: AnyNode; dynamic: boolean }[];
  parent(node: AnyNode): AnyNode | null;
  /** The innermost function around a node; null at the top. */
  functionAround(node: AnyNode): FunctionNode | null;
}

/** @throws RangeError for code that is nested too deep */
export function factsOf(program: Program, code: string, kind: ScriptKind): Facts {
  const bindings = bindingsOf(program, kind);
  const parents = new Map<AnyNode, AnyNode | null>();
  const parent = (node: AnyNode) => parents.get(node) ?? null;
  const facts: Facts = {
    kind,
    code,
    bindings,
    calls: [],
    callsOf: new Map(),
    members: [],
    writes: [],
    literalsOf: new Map(),
    returnsOf: new Map(),
    texts: [],
    taggedTemplates: [],
    imports: [],
    parent,
    functionAround(node) {
      let around = parent(node);
      while (around && !isFunction(around)) around = parent(around);
      return around;
    },
  };
  walk(program, (node, above) => {
    parents.set(node, above);
    noteSources(node, bindings);
    note(node, above, facts);
  });
  return facts;
}

function note(node: AnyNode, parent: AnyNode | null, facts: Facts): void {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression': {
      facts.calls.push(node);
      const name = node.callee.type === 'MemberExpression' && memberName(node.callee);
      if (name) push(facts.callsOf, name, node);
      if (name === 'assign') facts.writes.push(...assigned(node));
      break;
    }
    case 'MemberExpression':
      facts.members.push(node);
      break;
    case 'AssignmentExpression':
      if (node.left.type === 'MemberExpression') {
        const { object, property, computed } = node.left;
        facts.writes.push({ object, key: writtenName(property, computed) ?? property, value: node.right });
      }
      break;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition': {
      const name = writtenName(node.key, node.computed);
      const isPattern = parent?.type === 'ObjectPattern';
      if (name !== null && node.value && !isPattern) push(facts.literalsOf, name, node.value);
      break;
    }
    case 'ArrowFunctionExpression':
      if (node.expression) push(facts.returnsOf, node, node.body);
      break;
    case 'ReturnStatement': {
      const around = facts.functionAround(node);
      if (node.argument && around) push(facts.returnsOf, around, node.argument);
      break;
    }
    case 'Literal':
    case 'TemplateElement':
      facts.texts.push(node);
      break;
    case 'TaggedTemplateExpression':
      facts.taggedTemplates.push(node);
      break;
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      if (node.source) facts.imports.push({ source: node.source, dynamic: node.type === 'ImportExpression' });
      break;
  }
}

function assigned(call: CallNode): PropertyWrite[] {
  const [object, ...sources] = call.arguments;
  if (!object) return [];
  return sources
    .flatMap(membersOf)
    .flatMap(({ name, value }) => (name === null ? [] : [{ object, key: name, value }]));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
