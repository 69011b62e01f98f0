import type { AnyNode } from 'acorn';
import type { CssContext } from '../../css/css-reference.ts';
import { cssReferences } from '../../css/css-references.ts';
import type { Address, Analyse, ScriptKind, Unresolved } from '../analysis.ts';
import { onUse } from '../values/acts.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { type Text, texts, type Value } from '../values/value.ts';
import { addressOf, hidesHost, isAbsolute } from './address.ts';
import { contentsOfHtml } from './html-addresses.ts';

/** Takes what reaches a place that loads, and keeps the addresses in it. */
export class Collector {
  readonly evaluation: Evaluation;
  readonly loads: Address[] = [];
  readonly uncertain: Address[] = [];
  readonly unresolved: Unresolved[] = [];
  /** Literals that have reached such a place. */
  readonly used = new Set<AnyNode>();
  readonly #analyse: Analyse;
  readonly #onUse: (node: AnyNode) => boolean;

  /**
   * @param analyse reads code that is in a text
   */
  constructor(evaluation: Evaluation, analyse: Analyse) {
    this.evaluation = evaluation;
    this.#analyse = analyse;
    this.#onUse = onUse(evaluation);
  }

  /**
   * @param node the expression that gives the address
   * @param sure false: it may not be loaded
   */
  url(node: AnyNode, how: string, sure = true): void {
    for (const value of this.evaluation.values(node)) {
      if (value.type === 'text') this.#address(value, how, node, sure);
      else if (value.type === 'instance' && value.of === 'Blob') this.#blob(value, how, node);
      else if (sure && (value.type === 'unknown' || value.type === 'global')) this.#hidden(how, node);
    }
  }

  /** @param runsScripts false: put in by `innerHTML`, which leaves scripts dead */
  html(values: readonly Value[], runsScripts: boolean, node: AnyNode, sure = true): void {
    for (const value of texts(values)) {
      const { loads, code } = contentsOfHtml(value.text, runsScripts);
      for (const load of loads) this.#address({ ...value, text: load.text }, load.how, node, sure);
      for (const script of code) this.code({ ...value, text: script.text }, script.kind, node, sure);
    }
  }

  css(node: AnyNode, how: string, context: CssContext): void {
    for (const value of texts(this.evaluation.values(node))) {
      for (const { url } of cssReferences(value.text, context)) {
        this.#address({ ...value, text: url }, how, node, true);
      }
    }
  }

  /** Code in a text: what it loads is found in the literal that holds it. */
  code(value: Text, kind: ScriptKind, node: AnyNode, sure = true): void {
    const { loads, uncertain } = this.#analyse(value.text, kind);
    for (const load of loads) this.#address({ ...value, text: load.url }, load.how, node, sure, load.onUse);
    for (const load of uncertain)
      this.#address({ ...value, text: load.url }, load.how, node, false, load.onUse);
  }

  #blob(blob: Extract<Value, { type: 'instance' }>, how: string, node: AnyNode): void {
    const [parts] = blob.node.arguments;
    const lists = parts ? this.evaluation.values(parts).filter((value) => value.type === 'list') : [];
    for (const part of lists.flatMap((list) => texts(list.items.flat()))) {
      if (how === 'iframe') this.html([part], true, node);
      else this.code(part, 'classic', node);
    }
  }

  #hidden(how: string, node: AnyNode): void {
    const { start, end } = node;
    this.unresolved.push({ how, start, end, onUse: this.#onUse(node) });
  }

  #address(value: Text, how: string, node: AnyNode, sure: boolean, onUse = false): void {
    const url = addressOf(value.text);
    if (url === null) {
      if (sure && hidesHost(value.text)) this.#hidden(how, node);
      return;
    }
    const certain = sure && !value.guessed;
    if (!certain && !isAbsolute(url)) return;
    for (const literal of value.from) this.used.add(literal);
    const { start, end } = value.from.find((literal) => spells(literal)) ?? value.from[0] ?? node;
    const address = { url, how, start, end, onUse: onUse || this.#onUse(node) };
    (certain ? this.loads : this.uncertain).push(address);
  }
}

/** Whether a literal holds the host of an address, rather than its scheme or its path. */
function spells(literal: AnyNode): boolean {
  const value =
    literal.type === 'Literal'
      ? String(literal.value)
      : literal.type === 'TemplateElement'
        ? literal.value.raw
        : '';
  return /[\\/]{2}[^\\/]/.test(value);
}
