import type { Hosting, Inventory, IsOwn } from '@latchkey/core';
import type { Scope, SiteFacts } from '@latchkey/legal';

/** What claims and conditions are tested against. */
export function siteFacts(inventory: Inventory, isOwn: IsOwn, hosting?: Hosting): SiteFacts {
  const { services } = inventory;
  const declared = services.flatMap(({ declared }) => (declared ? [declared.where] : []));
  const scopes = (['app', 'email', 'server'] as const).filter((scope) => declared.includes(scope));
  return {
    inventory,
    banner: services.some(({ decision, asks }) => decision === 'gate' && asks === 'banner'),
    scopes: ['site' satisfies Scope, ...scopes],
    // What the boot reads as a refusal.
    signals: ['gpc', 'dnt'],
    hosting,
    isOwn: (host) => isOwn(host.replace(/:\d+$/, '')),
  };
}
