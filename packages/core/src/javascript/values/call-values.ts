import type { AnyNode } from 'acorn';
import { type CallNode, memberName } from '../syntax/parse.ts';
import { elementBySelector } from './elements.ts';
import { enumerated } from './enumerate.ts';
import type { Evaluation } from './evaluation.ts';
import { foldGlobal } from './fold-global.ts';
import { foldMethod } from './fold-method.ts';
import { text, texts, unknown, type Value } from './value.ts';

/** What a call may give back. */
export function callValues(call: CallNode, evaluation: Evaluation): Value[] {
  const callees = evaluation.values(call.callee);
  const values = callees.flatMap((callee) => {
    if (callee.type === 'global') return byGlobal(callee.path, call, evaluation);
    // A class or a constructor stands for what it makes.
    if (call.type === 'NewExpression')
      return callee.type === 'object' || callee.type === 'function' ? [callee] : [];
    if (callee.type !== 'function') return [];
    return (evaluation.facts.returnsOf.get(callee.node) ?? []).flatMap((value) => evaluation.values(value));
  });
  if (values.length === 0 && call.callee.type === 'MemberExpression')
    values.push(...byMethod(call, evaluation));
  return values.length > 0 ? values : [unknown];
}

function byGlobal(path: string, call: CallNode, evaluation: Evaluation): Value[] {
  const [first, second] = call.arguments;
  const given = first ? evaluation.values(first) : [];
  if (call.type === 'NewExpression') {
    if (path === 'URL') return resolved(given, second ? evaluation.values(second) : []);
    if (path === 'Request') return given;
    if (path === 'Image') return [{ type: 'element', tag: 'img', node: call }];
    if (path === 'Audio') return [{ type: 'element', tag: 'audio', node: call }];
    return [{ type: 'instance', of: path, node: call }];
  }
  switch (path) {
    case 'Object.assign':
    case 'Object.freeze':
    case 'Object.seal':
    case 'URL.createObjectURL':
      return given;
    case '$':
    case 'jQuery':
      return texts(given).map((selector) => elementBySelector(selector.text, call));
    default:
      return given.flatMap((argument) =>
        argument.type === 'text' ? foldGlobal(path, argument) : enumerated(path, argument, call, evaluation),
      );
  }
}

/** `new URL(path, base)`, as the text that it stands for. */
function resolved(paths: readonly Value[], bases: readonly Value[]): Value[] {
  const [base] = texts(bases);
  if (!base) return [...paths];
  return texts(paths).map((path) => {
    const url = URL.parse(path.text, base.text);
    return url ? text(url.href, [...path.from, ...base.from], path.guessed || base.guessed) : path;
  });
}

function byMethod(call: CallNode, evaluation: Evaluation): Value[] {
  if (call.callee.type !== 'MemberExpression') return [];
  const name = memberName(call.callee);
  if (name === null) return [];
  const given = call.arguments.map((argument) => evaluation.values(argument));
  const first = given[0] ?? [];
  switch (name) {
    case 'createElement':
      return elements(first, call);
    case 'createElementNS':
      return elements(given[1] ?? [], call);
    case 'querySelector':
    case 'closest':
      return texts(first).map((selector) => elementBySelector(selector.text, call));
    case 'getElementsByTagName':
    case 'querySelectorAll':
      return [
        { type: 'list', items: [texts(first).map((it) => elementBySelector(it.text, call))], node: call },
      ];
    case 'appendChild':
    case 'insertBefore':
    // Trusted Types: the policy's function gives back what it takes.
    case 'createHTML':
    case 'createScript':
    case 'createScriptURL':
      return first;
    case 'cloneNode':
    case 'attr':
      return evaluation.values(call.callee.object);
    default:
      return evaluation
        .values(call.callee.object)
        .flatMap((base) => foldMethod(base, name, given, call, evaluation));
  }
}

function elements(names: readonly Value[], node: AnyNode): Value[] {
  const known = texts(names).map(({ text }) => text.toLowerCase());
  const tags = known.length > 0 ? known : [null];
  return tags.map((tag) => ({ type: 'element', tag, node }));
}
