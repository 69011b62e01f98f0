import type { AnyNode } from 'acorn';
import { membersOf } from '../syntax/literals.ts';
import { itemLists } from './enumerate.ts';
import type { Evaluation } from './evaluation.ts';
import { globalPath, isBrowserGlobal } from './known-globals.ts';
import { same, text, texts, unknown, type Value } from './value.ts';

/** A name that more properties than this have tells nothing. */
const guessable = 8;

/** What a property of a value may hold; `name` null: any of them. */
export function propertyValues(value: Value, name: string | null, evaluation: Evaluation): Value[] {
  switch (value.type) {
    case 'global':
      return name === null ? [unknown] : globalValues(value.path, name, evaluation);
    case 'text':
      // `new URL(...)` is taken for its text.
      return name === 'href' ? [value] : [unknown];
    case 'unknown':
      return name === null ? [unknown] : guesses(name, evaluation);
    case 'list':
      return orUnknown([...listItems(value, name, evaluation), ...written(value, name, evaluation)]);
    case 'object':
    case 'function':
      if (name === 'prototype') return [value];
      return orUnknown([...literalValues(value.node, name, evaluation), ...written(value, name, evaluation)]);
    case 'element':
    case 'instance':
      return orUnknown(written(value, name, evaluation));
  }
}

function globalValues(base: string, name: string, evaluation: Evaluation): Value[] {
  const path = globalPath(base, name);
  if (path === 'location.protocol') return [text('https:')];
  const ofWindow = path === name || path === '';
  const binding = ofWindow ? evaluation.facts.bindings.global(name) : undefined;
  if (ofWindow && isBrowserGlobal(name) && binding?.scope !== 'global') return [{ type: 'global', path }];

  const values = [
    ...(binding ? evaluation.held(binding) : []),
    ...written({ type: 'global', path: base }, name, evaluation),
  ];
  return values.length > 0 ? values : [{ type: 'global', path }];
}

/** What is assigned to the property anywhere in the script. */
function written(object: Value, name: string | null, evaluation: Evaluation): Value[] {
  if (name === null) return [];
  return evaluation
    .writesTo(name)
    .filter((write) => evaluation.values(write.object).some((candidate) => same(candidate, object)))
    .flatMap((write) => evaluation.values(write.value));
}

function listItems(
  list: Extract<Value, { type: 'list' }>,
  name: string | null,
  evaluation: Evaluation,
): Value[] {
  const items = itemLists(list, evaluation);
  return name === null ? items.flat() : [...(items[Number(name)] ?? [])];
}

function literalValues(node: AnyNode, name: string | null, evaluation: Evaluation): Value[] {
  return membersOf(node).flatMap((member) => {
    const values = () => evaluation.values(member.value);
    if (member.spread) return values().flatMap((spread) => evaluation.property(spread, name));
    return name === null || member.name === name ? values() : [];
  });
}

/** An object that nobody knows has, perhaps, what others call by the same name. */
function guesses(name: string, evaluation: Evaluation): Value[] {
  const candidates = [
    ...(evaluation.facts.literalsOf.get(name) ?? []),
    ...evaluation.writesTo(name).map((write) => write.value),
  ];
  if (candidates.length > guessable) return [unknown];
  const guessed = texts(candidates.flatMap((candidate) => evaluation.values(candidate)));
  return orUnknown(guessed.map((value) => ({ ...value, guessed: true })));
}

function orUnknown(values: Value[]): Value[] {
  return values.length > 0 ? values : [unknown];
}
