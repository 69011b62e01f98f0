import type { Service } from '../model.ts';

// Of the platform; neither Node's nor the DOM's types are in scope.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** A short, stable name for a text: FNV-1a, 32 bits, in base 36. Not for security: it tells two questions apart. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Mark of what a visitor is asked about a service: its purpose and its provider. A stored answer counts only
 * for the same mark; a corrected text, duration or host asks nobody again.
 */
export function markOf(service: Pick<Service, 'purpose' | 'provider'>): string {
  return shortHash(`${service.purpose}\n${service.provider?.entity ?? ''}`).slice(0, 4);
}
