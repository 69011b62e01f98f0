import type { AnyNode } from 'acorn';
import { itemLists } from './enumerate.ts';
import type { Evaluation } from './evaluation.ts';
import { concatenated, HOLE, type Text, text, texts, unknown, type Value } from './value.ts';

/**
 * What a method of a text or a list gives back when everything is constant.
 * @param given values of the arguments
 * @param node the call, which is what a new list is known by
 */
export function foldMethod(
  base: Value,
  name: string,
  given: readonly (readonly Value[])[],
  node: AnyNode,
  evaluation: Evaluation,
): Value[] {
  if (base.type === 'text') return foldText(base, name, given, node);
  if (base.type === 'list') return foldList(base, name, given, node, evaluation);
  return [unknown];
}

function foldText(base: Text, name: string, given: readonly (readonly Value[])[], node: AnyNode): Value[] {
  const [first, second] = given.map((values) => onlyText(values));
  switch (name) {
    case 'toString':
    case 'valueOf':
    case 'toLowerCase':
    case 'normalize':
      return [base];
    case 'trim':
      return [{ ...base, text: base.text.trim() }];
    case 'concat':
      return given.reduce<Value[]>((sum, values) => concatenated(sum, values), [base]);
    case 'replace':
    case 'replaceAll':
      return [replaced(base, name, first, second)];
    case 'slice':
    case 'substring':
    case 'substr':
      return [part(base, name, first, second)];
    case 'split':
      if (first === undefined) return [unknown];
      return [{ type: 'list', items: base.text.split(first).map((item) => [text(item, base.from)]), node }];
    default:
      return [unknown];
  }
}

/** With a pattern that is not constant text nobody knows the result; most patterns change little. */
function replaced(base: Text, name: 'replace' | 'replaceAll', from?: string, to?: string): Text {
  if (from === undefined) return { ...base, guessed: true };
  const value = to ?? HOLE;
  return {
    ...base,
    text: name === 'replace' ? base.text.replace(from, () => value) : base.text.replaceAll(from, () => value),
  };
}

function part(base: Text, name: 'slice' | 'substring' | 'substr', from?: string, to?: string): Value {
  const hole = base.text.indexOf(HOLE);
  const numbers = [from, to].map((value) => (value === undefined ? undefined : Number(value)));
  const [start = 0, end] = numbers;
  if (hole !== -1 || numbers.some((value) => Number.isNaN(value))) return unknown;
  return { ...base, text: base.text[name](start, end) };
}

function foldList(
  base: Extract<Value, { type: 'list' }>,
  name: string,
  given: readonly (readonly Value[])[],
  node: AnyNode,
  evaluation: Evaluation,
): Value[] {
  const items = itemLists(base, evaluation);
  switch (name) {
    case 'join': {
      const separator = given[0] ?? [text(',')];
      return items.reduce<Value[]>(
        (sum, item, index) => concatenated(index === 0 ? sum : concatenated(sum, separator), item),
        [text('')],
      );
    }
    case 'reverse':
      return [{ type: 'list', items: items.toReversed(), node }];
    case 'concat': {
      const added = given.flatMap((values) =>
        values.flatMap((value) => (value.type === 'list' ? itemLists(value, evaluation) : [[value]])),
      );
      return [{ type: 'list', items: [...items, ...added], node }];
    }
    case 'pop':
    case 'shift':
    case 'at':
    case 'find':
      return items.flat();
    case 'filter':
    case 'slice':
      return [base];
    default:
      return [unknown];
  }
}

function onlyText(values: readonly Value[]): string | undefined {
  const [only, ...others] = texts(values);
  return only && others.length === 0 && !only.text.includes(HOLE) ? only.text : undefined;
}
