import type { AnyNode } from 'acorn';
import type { FunctionNode } from '../syntax/parse.ts';

/** Stands in a text for what cannot be seen; Unicode has no character of this number. */
export const HOLE = '\uFFFF';

/** What an expression may be, as far as its script tells. */
export type Value =
  | Text
  | { type: 'unknown' }
  /** What a path from the window leads to: `navigator.sendBeacon`; the window itself is ''. */
  | { type: 'global'; path: string }
  /** `tag` in lower case; null: not known. */
  | { type: 'element'; tag: string | null; node: AnyNode }
  /** An object or class as written out. */
  | { type: 'object'; node: AnyNode }
  | { type: 'list'; items: readonly (readonly Value[])[]; node: AnyNode }
  | { type: 'function'; node: FunctionNode }
  /** What `new` makes of a class of the browser. */
  | { type: 'instance'; of: string; node: Extract<AnyNode, { type: 'NewExpression' }> };

export interface Text {
  type: 'text';
  text: string;
  /** The literals it was put together from. */
  from: readonly AnyNode[];
  /** By the name of a property of an object that nobody knows, or by a method that may have changed it. */
  guessed: boolean;
}

export const unknown: Value = { type: 'unknown' };

/** Alternatives that are followed; what is beyond is unknown. */
const most = 32;

export function text(value: string, from: readonly AnyNode[] = [], guessed = false): Text {
  return { type: 'text', text: value, from, guessed };
}

export function textOf(value: Value): Text {
  return value.type === 'text' ? value : text(HOLE);
}

export function texts(values: readonly Value[]): Text[] {
  return values.filter((value) => value.type === 'text');
}

/** The same without repetitions, and without too many. */
export function distinct(values: readonly Value[]): Value[] {
  if (values.length < 2) return [...values];
  const seen = new Map<unknown, Value>();
  for (const value of values) {
    const key = keyOf(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  const all = [...seen.values()];
  return all.length > most ? [...all.slice(0, most), unknown] : all;
}

function keyOf(value: Value): unknown {
  return value.type === 'text' ? `${value.guessed ? '?' : '='}${value.text}` : identity(value);
}

/** What tells a value from others of its type. */
export function identity(value: Value): unknown {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'global':
      return `.${value.path}`;
    case 'unknown':
      return value.type;
    default:
      return value.node;
  }
}

/** Every left with every right; when that is too many, every left with something unknown. */
export function concatenated(left: readonly Value[], right: readonly Value[]): Value[] {
  const starts = left.length === 0 ? [unknown] : left;
  const ends = right.length === 0 || starts.length * right.length > most ? [unknown] : right;
  return distinct(
    starts.map(textOf).flatMap((start) =>
      ends.map(textOf).map((end) => {
        const from = [...start.from, ...end.from];
        return text(joined(start.text, end.text), from, start.guessed || end.guessed);
      }),
    ),
  );
}

function joined(start: string, end: string): string {
  return start.endsWith(HOLE) && end.startsWith(HOLE) ? start + end.slice(1) : start + end;
}

/** The same thing at run time. */
export function same(a: Value, b: Value): boolean {
  if (a.type === 'unknown' || a.type === 'text') return false;
  return a.type === b.type && identity(a) === identity(b);
}
