import { type CallNode, memberName } from '../syntax/parse.ts';
import type { Collector } from './collector.ts';
import { constructorSinks, functionSinks, type Take } from './function-sinks.ts';
import { methodSinks } from './method-sinks.ts';

/**
 * Reports what a call loads by itself.
 * @returns false: it is none of the functions that do
 */
export function reportCall(call: CallNode, collector: Collector): boolean {
  const sinks = call.type === 'NewExpression' ? constructorSinks : functionSinks;
  const takes = new Set<Take>();
  for (const callee of collector.evaluation.values(call.callee)) {
    const take = callee.type === 'global' && sinks.get(callee.path);
    if (take) takes.add(take);
  }
  for (const take of takes) take(call.arguments, collector, call);
  if (takes.size > 0) return true;

  const { callee } = call;
  if (callee.type !== 'MemberExpression') return false;
  return methodSinks.get(memberName(callee) ?? '')?.(callee, call.arguments, collector) ?? false;
}
