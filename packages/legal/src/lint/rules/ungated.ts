import type { InventoryService } from '@latchkey/core';

/** Needs consent by its purpose, has no exemption, and runs as soon as a page opens. */
export function runsUnasked({ decision, moment, purpose, exempt }: InventoryService): boolean {
  const needsConsent = purpose === 'statistics' || purpose === 'advertising';
  return decision === 'keep' && moment === 'load' && needsConsent && exempt === undefined;
}

/** Its first place, for a message. */
export function whereOf({ samples: [first], declared }: InventoryService): string {
  if (first) return `${first.page}:${first.line}`;
  return declared ? 'declared in the config' : 'nowhere in the pages';
}
