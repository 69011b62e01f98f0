import type { AnyNode } from 'acorn';
import type { Binding } from '../syntax/bindings.ts';
import type { Facts, PropertyWrite } from '../syntax/facts.ts';
import { type FunctionNode, isFunction, writtenName } from '../syntax/parse.ts';
import { callValues } from './call-values.ts';
import type { Evaluation, FunctionUse } from './evaluation.ts';
import { functionUses } from './function-uses.ts';
import { heldValues } from './held-values.ts';
import { propertyValues } from './properties.ts';
import { thisValues } from './this-value.ts';
import { concatenated, distinct, HOLE, identity, text, texts, unknown, type Value } from './value.ts';

/** Expressions inside expressions that are followed. */
const deepest = 120;

export function evaluation(facts: Facts): Evaluation {
  return new Evaluator(facts);
}

/**
 * Follows values backwards: from where they are used to where they come from. The order of statements counts for
 * `+=` only; a variable may hold whatever is written to it anywhere, a parameter whatever any call passes.
 */
class Evaluator implements Evaluation {
  readonly facts: Facts;
  readonly #known = new Map<AnyNode | Binding, Value[]>();
  readonly #open = new Set<AnyNode | Binding>();
  readonly #uses = new Map<FunctionNode, FunctionUse[]>();
  readonly #properties = new Map<unknown, Map<string, Value[]>>();
  #writes: Map<string, PropertyWrite[]> | undefined;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  values(node: AnyNode): Value[] {
    return this.#remember(node, () => this.#evaluate(node));
  }

  held(binding: Binding): Value[] {
    return this.#remember(binding, () => heldValues(binding, this));
  }

  property(value: Value, name: string | null): Value[] {
    if (value.type === 'text') return propertyValues(value, name, this);
    const of = identity(value);
    const known = this.#properties.get(of) ?? new Map<string, Value[]>();
    this.#properties.set(of, known);
    const key = `${value.type} ${name ?? ''}`;
    const found = known.get(key);
    if (found) return found;
    // What depends on itself adds nothing to itself.
    known.set(key, []);
    const values = distinct(propertyValues(value, name, this));
    known.set(key, values);
    return values;
  }

  names(write: PropertyWrite): string[] {
    return typeof write.key === 'string'
      ? [write.key]
      : texts(this.values(write.key)).map(({ text }) => text);
  }

  writesTo(name: string): readonly PropertyWrite[] {
    this.#writes ??= this.#writesByName();
    return this.#writes.get(name) ?? [];
  }

  uses(of: FunctionNode): FunctionUse[] {
    const known = this.#uses.get(of);
    if (known) return known;
    // What is asked while it is being found out sees none.
    this.#uses.set(of, []);
    const uses = functionUses(of, this);
    this.#uses.set(of, uses);
    return uses;
  }

  #remember(key: AnyNode | Binding, find: () => Value[]): Value[] {
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#open.has(key)) return [];
    if (this.#open.size > deepest) return [unknown];
    this.#open.add(key);
    const values = distinct(find());
    this.#open.delete(key);
    this.#known.set(key, values);
    return values;
  }

  #evaluate(node: AnyNode): Value[] {
    switch (node.type) {
      case 'Literal':
        return 'regex' in node ? [unknown] : [text(String(node.value), [node])];
      case 'TemplateLiteral':
        return this.#template(node);
      case 'TaggedTemplateExpression': {
        const raw = this.values(node.tag).some((tag) => tag.type === 'global' && tag.path === 'String.raw');
        return raw ? this.values(node.quasi) : [unknown];
      }
      case 'BinaryExpression':
        return node.operator === '+' ? this.#sum(node) : [unknown];
      case 'ConditionalExpression':
        return [...this.values(node.consequent), ...this.values(node.alternate)];
      case 'LogicalExpression':
        return node.operator === '&&'
          ? this.values(node.right)
          : [...this.values(node.left), ...this.values(node.right)];
      case 'AssignmentExpression':
        return node.operator === '+='
          ? concatenated(this.values(node.left), this.values(node.right))
          : this.values(node.right);
      case 'SequenceExpression': {
        const last = node.expressions.at(-1);
        return last ? this.values(last) : [];
      }
      case 'AwaitExpression':
        return this.values(node.argument);
      case 'ChainExpression':
        return this.values(node.expression);
      case 'Identifier':
        return this.#identifier(node);
      case 'ThisExpression':
        return thisValues(node, this);
      case 'MemberExpression': {
        const names = this.#names(node.property, node.computed);
        return this.values(node.object).flatMap((base) => names.flatMap((name) => this.property(base, name)));
      }
      case 'CallExpression':
      case 'NewExpression':
        return callValues(node, this);
      case 'ArrayExpression': {
        const items = node.elements.map((element) => (element ? this.values(element) : []));
        return [{ type: 'list', items, node }];
      }
      case 'ObjectExpression':
      case 'ClassExpression':
      case 'ClassDeclaration':
        return [{ type: 'object', node }];
      default:
        return isFunction(node) ? [{ type: 'function', node }] : [unknown];
    }
  }

  #template(node: Extract<AnyNode, { type: 'TemplateLiteral' }>): Value[] {
    return node.quasis.reduce<Value[]>(
      (start, quasi, index) => {
        const expression = node.expressions[index];
        const grown = concatenated(start, [text(quasi.value.cooked ?? quasi.value.raw, [quasi])]);
        return expression ? concatenated(grown, this.values(expression)) : grown;
      },
      [text('')],
    );
  }

  /** Long chains lean left: they are not followed by recursion. */
  #sum(node: Extract<AnyNode, { type: 'BinaryExpression' }>): Value[] {
    const terms: AnyNode[] = [];
    let first: AnyNode = node;
    while (first.type === 'BinaryExpression' && first.operator === '+') {
      terms.push(first.right);
      first = first.left;
    }
    return terms.reverse().reduce((sum, term) => concatenated(sum, this.values(term)), this.values(first));
  }

  #identifier(node: Extract<AnyNode, { type: 'Identifier' }>): Value[] {
    const binding = this.facts.bindings.of(node);
    if (!binding) return [unknown];
    if (binding.scope !== 'local') return this.property({ type: 'global', path: '' }, binding.name);
    const held = this.held(binding);
    return held.length > 0 ? held : [unknown];
  }

  #names(property: AnyNode, computed: boolean): (string | null)[] {
    const written = writtenName(property, computed);
    if (written !== null) return [written];
    const names = texts(this.values(property)).map(({ text }) => (text.includes(HOLE) ? null : text));
    return names.length > 0 ? names : [null];
  }

  #writesByName(): Map<string, PropertyWrite[]> {
    const { writes } = this.facts;
    const written = writes.filter(({ key }) => typeof key === 'string');
    // Names that are computed may depend on those that are not.
    this.#writes = Map.groupBy(written, ({ key }) => String(key));
    const named = writes.flatMap((write) => this.names(write).map((name) => [name, write] as const));
    const byName = Map.groupBy(named, ([name]) => name);
    return new Map([...byName].map(([name, entries]) => [name, entries.map(([, write]) => write)]));
  }
}
