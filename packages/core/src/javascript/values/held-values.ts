import type { Binding, Path, Source } from '../syntax/bindings.ts';
import { itemsOf, keysOf } from './enumerate.ts';
import type { Evaluation, FunctionUse } from './evaluation.ts';
import { concatenated, unknown, type Value } from './value.ts';

type Parameter = Extract<Source, { from: 'parameter' }>;

/** What a binding is given anywhere in the script, with what is appended to it. */
export function heldValues(binding: Binding, evaluation: Evaluation): Value[] {
  let values: Value[] = [];
  for (const source of binding.sources) {
    values =
      source.from === 'append'
        ? concatenated(values, evaluation.values(source.node))
        : [...values, ...given(source, evaluation)];
  }
  return values;
}

function given(source: Exclude<Source, { from: 'append' }>, evaluation: Evaluation): Value[] {
  switch (source.from) {
    case 'value':
      return follow(evaluation.values(source.node), source.path, evaluation);
    case 'item': {
      const items = evaluation.values(source.node).flatMap((list) => itemsOf(list, evaluation));
      return follow(items, source.path, evaluation);
    }
    case 'key':
      return evaluation.values(source.node).flatMap(keysOf);
    case 'parameter': {
      const passed = evaluation.uses(source.function).flatMap((use) => passedBy(use, source, evaluation));
      return follow(passed, source.path, evaluation);
    }
  }
}

function follow(values: Value[], path: Path, evaluation: Evaluation): Value[] {
  return path.reduce<Value[]>(
    (current, step) =>
      current.flatMap((value) => evaluation.property(value, step === null ? null : String(step))),
    values,
  );
}

/** What one use of a function passes for a parameter. */
function passedBy(use: FunctionUse, { index, rest }: Parameter, evaluation: Evaluation): Value[] {
  if (use.type === 'each' && index === 0) {
    return evaluation.values(use.list).flatMap((list) => itemsOf(list, evaluation));
  }
  if (use.type !== 'call') return [unknown];
  const before = use.arguments.slice(0, index + 1);
  if (before.some((argument) => argument.type === 'SpreadElement')) return [unknown];
  if (rest) {
    const items = use.arguments.slice(index).map((argument) => evaluation.values(argument));
    return [{ type: 'list', items, node: use.call }];
  }
  const argument = use.arguments[index];
  const values = argument ? evaluation.values(argument) : [];
  return use.guessed ? values.map(guess) : values;
}

function guess(value: Value): Value {
  return value.type === 'text' ? { ...value, guessed: true } : value;
}
