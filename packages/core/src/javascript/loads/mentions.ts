import type { AnyNode } from 'acorn';
import type { Address } from '../analysis.ts';
import type { Facts } from '../syntax/facts.ts';
import { addressOf, isAbsolute } from './address.ts';

/**
 * Texts that are an address and that nothing loads.
 * @param used texts that something loads
 */
export function mentionsIn(facts: Facts, used: ReadonlySet<AnyNode>): Address[] {
  return facts.texts.flatMap((node) => {
    const value = node.type === 'Literal' ? node.value : node.value.cooked;
    if (used.has(node) || typeof value !== 'string' || !isAbsolute(value)) return [];
    const url = addressOf(value);
    return url === null ? [] : [{ url, how: 'text', start: node.start, end: node.end, onUse: false }];
  });
}
