import fnv1a from '@sindresorhus/fnv1a';
import type { Service } from '../model.ts';

/** A short, stable name for a text. Not for security: it tells two questions apart. */
export function shortHash(text: string): string {
  return fnv1a(text, { size: 32 }).toString(36);
}

/**
 * Mark of what a visitor is asked about a service: its purpose and its provider. A stored answer counts only
 * for the same mark; a corrected text, duration or host asks nobody again.
 */
export function markOf(service: Pick<Service, 'purpose' | 'provider'>): string {
  return shortHash(`${service.purpose}\n${service.provider?.entity ?? ''}`).slice(0, 4);
}
