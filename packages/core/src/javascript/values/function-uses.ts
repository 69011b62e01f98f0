import type { AnyNode } from 'acorn';
import type { Binding } from '../syntax/bindings.ts';
import { type CallNode, type FunctionNode, isFunction, memberName, writtenName } from '../syntax/parse.ts';
import type { Evaluation, FunctionUse } from './evaluation.ts';
import { callsBack } from './method-names.ts';

/** Everything that happens to a function, as far as its script shows. */
export function functionUses(of: FunctionNode, evaluation: Evaluation): FunctionUse[] {
  return new UseSearch(evaluation).run(of);
}

/** Follows a function through the variables, parameters and properties that hold it. */
class UseSearch {
  readonly #evaluation: Evaluation;
  readonly #uses: FunctionUse[] = [];
  readonly #seen = new Set<Binding | FunctionNode | string>();

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  run(of: FunctionNode): FunctionUse[] {
    if (of.id) this.#binding(this.#evaluation.facts.bindings.of(of.id));
    if (of.type !== 'FunctionDeclaration') this.#holder(of);
    return this.#uses;
  }

  /** What becomes of the value of an expression that is the function. */
  #holder(node: AnyNode): void {
    const { facts } = this.#evaluation;
    const parent = facts.parent(node);
    switch (parent?.type) {
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee === node) this.#call(parent, parent.arguments, false);
        else this.#passed(parent, node);
        break;
      case 'MemberExpression':
        if (parent.object === node) this.#indirectCall(parent);
        break;
      case 'VariableDeclarator':
        if (parent.id.type === 'Identifier') this.#binding(facts.bindings.of(parent.id));
        break;
      case 'AssignmentExpression':
        if (parent.right !== node) break;
        if (parent.left.type === 'Identifier') this.#binding(facts.bindings.of(parent.left));
        if (parent.left.type === 'MemberExpression') this.#property(memberName(parent.left));
        this.#holder(parent);
        break;
      case 'AssignmentPattern':
        if (parent.left.type === 'Identifier') this.#binding(facts.bindings.of(parent.left));
        break;
      case 'MethodDefinition':
        if (parent.kind === 'constructor') this.#newCalls(parent);
        else this.#property(writtenName(parent.key, parent.computed));
        break;
      case 'Property':
      case 'PropertyDefinition':
        if (parent.value === node) this.#property(writtenName(parent.key, parent.computed));
        break;
      case 'ArrowFunctionExpression':
        if (parent.body === node) this.#returned(parent);
        break;
      case 'ReturnStatement':
        this.#returned(facts.functionAround(parent));
        break;
      case 'LogicalExpression':
      case 'ConditionalExpression':
      case 'ChainExpression':
      case 'AwaitExpression':
        this.#holder(parent);
        break;
      case 'SequenceExpression':
        if (parent.expressions.at(-1) === node) this.#holder(parent);
        break;
    }
  }

  /** A function gives it back: it is what the calls of that one are. */
  #returned(maker: FunctionNode | null): void {
    if (!maker || this.#seen.has(maker)) return;
    this.#seen.add(maker);
    for (const use of this.#evaluation.uses(maker)) if (use.type === 'call') this.#holder(use.call);
  }

  /** A constructor is called by the name of its class. */
  #newCalls(method: AnyNode): void {
    const { facts } = this.#evaluation;
    const body = facts.parent(method);
    const owner = body && facts.parent(body);
    if (owner?.type === 'ClassExpression') this.#holder(owner);
    if (owner?.type === 'ClassDeclaration' && owner.id) this.#binding(facts.bindings.of(owner.id));
  }

  #binding(binding: Binding | undefined): void {
    if (!binding || this.#seen.has(binding)) return;
    this.#seen.add(binding);
    for (const use of binding.uses) if (use.reads) this.#holder(use.node);
  }

  #call(call: CallNode, given: readonly AnyNode[], guessed: boolean): void {
    this.#uses.push({ type: 'call', call, arguments: given, guessed });
  }

  /** `f.call(this, a)`, `f.apply(this, [a])`, `f.bind(this, a)`. */
  #indirectCall(member: Extract<AnyNode, { type: 'MemberExpression' }>): void {
    const call = this.#evaluation.facts.parent(member);
    if (call?.type !== 'CallExpression' || call.callee !== member) return;
    const [, second] = call.arguments;
    const name = memberName(member);
    if (name === 'call' || name === 'bind') this.#call(call, call.arguments.slice(1), false);
    if (name === 'apply') {
      const given = second?.type === 'ArrayExpression' ? second.elements.filter((item) => item !== null) : [];
      this.#call(call, given, false);
    }
  }

  #passed(call: CallNode, node: AnyNode): void {
    const { callee } = call;
    const index = call.arguments.findIndex(({ start }) => start === node.start);
    const name = callee.type === 'MemberExpression' ? memberName(callee) : null;
    if (callee.type === 'MemberExpression' && name !== null && callsBack.has(name)) {
      this.#uses.push({ type: 'each', list: callee.object });
      return;
    }
    const takers = this.#evaluation.values(callee).filter((value) => value.type === 'function');
    for (const { node: taker } of takers) {
      const parameter = taker.params[index];
      if (parameter?.type === 'Identifier') this.#binding(this.#evaluation.facts.bindings.of(parameter));
    }
    if (takers.length === 0) this.#uses.push({ type: 'passed', call });
  }

  /** Calls of a property are found by its name; that is a guess when several functions share it. */
  #property(name: string | null): void {
    if (name === null || this.#seen.has(name)) return;
    this.#seen.add(name);
    const { facts } = this.#evaluation;
    if (/^on[a-z]+$/.test(name)) this.#uses.push({ type: 'listener', name });
    const guessed = this.#functionsNamed(name) !== 1 || callsBack.has(name);
    for (const call of facts.callsOf.get(name) ?? []) this.#call(call, call.arguments, guessed);
    const global = facts.bindings.global(name);
    if (global?.scope === 'free') this.#binding(global);
  }

  #functionsNamed(name: string): number {
    const literals = (this.#evaluation.facts.literalsOf.get(name) ?? []).filter(isFunction);
    const assigned = this.#evaluation.writesTo(name).filter((write) => isFunction(write.value));
    return literals.length + assigned.length;
  }
}
