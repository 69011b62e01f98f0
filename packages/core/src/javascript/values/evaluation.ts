import type { AnyNode } from 'acorn';
import type { Binding } from '../syntax/bindings.ts';
import type { Facts, PropertyWrite } from '../syntax/facts.ts';
import type { CallNode, FunctionNode } from '../syntax/parse.ts';
import type { Value } from './value.ts';

/** A script in which one can ask what an expression may be. */
export interface Evaluation {
  facts: Facts;
  /** Empty: it depends on itself and on nothing else. */
  values(node: AnyNode): Value[];
  /** What a binding may hold. */
  held(binding: Binding): Value[];
  /** `name` null: any property. */
  property(value: Value, name: string | null): Value[];
  /** Names of the property that is written; none that is known: empty, or with holes. */
  names(write: PropertyWrite): string[];
  /** Everything that is assigned to a property of this name. */
  writesTo(name: string): readonly PropertyWrite[];
  uses(of: FunctionNode): FunctionUse[];
}

/** What happens to a function. */
export type FunctionUse =
  /** It is called; `guessed`: something of its name is. */
  | { type: 'call'; call: CallNode; arguments: readonly AnyNode[]; guessed: boolean }
  /** It is called with each item of a list. */
  | { type: 'each'; list: AnyNode }
  /** It is handed to a function that the script does not define. */
  | { type: 'passed'; call: CallNode }
  /** It becomes a property `onclick` and the like. */
  | { type: 'listener'; name: string };
