import type { AnyNode, Program } from 'acorn';
import { analyze, type Variable } from 'eslint-scope';
import type { ScriptKind } from '../analysis.ts';
import type { FunctionNode, IdentifierNode } from './parse.ts';

/** A name and everything in the script that means it. */
export interface Binding {
  name: string;
  /** `global`: declared by this script for all; `free`: declared by none of its scopes. */
  scope: 'local' | 'global' | 'free';
  /** Where it is read or written, in source order; declarations without a value are not among them. */
  uses: Use[];
  /** What it may hold. */
  sources: Source[];
}

export interface Use {
  node: IdentifierNode;
  reads: boolean;
  writes: boolean;
}

/** Where a binding's value comes from. `path` leads into the value, as a destructuring pattern does. */
export type Source =
  | { from: 'value'; node: AnyNode; path: Path }
  | { from: 'append'; node: AnyNode }
  | { from: 'item'; node: AnyNode; path: Path }
  | { from: 'key'; node: AnyNode }
  | { from: 'parameter'; function: FunctionNode; index: number; rest: boolean; path: Path };

/** Property names and array indices; null: one that cannot be seen. */
export type Path = readonly (string | number | null)[];

export interface Bindings {
  /** The binding of an identifier; undefined for one that is no variable, such as a property name. */
  of(identifier: AnyNode): Binding | undefined;
  /** The global or free binding of this name. */
  global(name: string): Binding | undefined;
  all: readonly Binding[];
}

/** Scope analysis; `sources` are left empty. */
export function bindingsOf(program: Program, kind: ScriptKind): Bindings {
  const manager = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: 2024,
    sourceType: kind === 'module' ? 'module' : 'script',
    ignoreEval: true,
    // The text of a handler is the body of a function: what it declares is its own.
    nodejsScope: kind === 'handler',
  });
  const byNode = new Map<unknown, Binding>();
  const byVariable = new Map<Variable, Binding>();
  const globals = new Map<string, Binding>();
  const all: Binding[] = [];
  const add = (name: string, scope: Binding['scope']): Binding => {
    const binding: Binding = { name, scope, uses: [], sources: [] };
    if (scope !== 'local') globals.set(name, binding);
    all.push(binding);
    return binding;
  };

  for (const scope of manager.scopes) {
    for (const variable of scope.variables) {
      // A class declares its name twice: around itself and inside.
      const outer = scope.type === 'class' && byNode.get(variable.identifiers[0]);
      const binding = outer || add(variable.name, scope.type === 'global' ? 'global' : 'local');
      byVariable.set(variable, binding);
      for (const identifier of variable.identifiers) byNode.set(identifier, binding);
    }
  }
  for (const scope of manager.scopes) {
    for (const reference of scope.references) {
      const { name } = reference.identifier;
      const binding =
        (reference.resolved && byVariable.get(reference.resolved)) ?? globals.get(name) ?? add(name, 'free');
      byNode.set(reference.identifier, binding);
      binding.uses.push({
        node: reference.identifier as IdentifierNode,
        reads: reference.isRead(),
        writes: reference.isWrite(),
      });
    }
  }
  for (const binding of all) binding.uses.sort((a, b) => a.node.start - b.node.start);
  return { of: (identifier) => byNode.get(identifier), global: (name) => globals.get(name), all };
}
