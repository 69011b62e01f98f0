import type { Hosting, Inventory } from '@latchkey/core';
import { scopeOf } from '../tables/contacted-services.ts';
import type { Scope } from './predicate.ts';

/** What is known of a site: all that claims are tested against. */
export interface SiteFacts {
  inventory: Inventory;
  /** Whether pages show a banner. */
  banner: boolean;
  /** Where the author declared, or a scan saw, that something is. */
  scopes: readonly Scope[];
  /** Signals of browsers that count as a refusal. */
  signals: readonly ('gpc' | 'dnt')[];
  /** Who stores the site, as the author names it: a transfer like any other, and a row of the table of services. */
  hosting?: Hosting | undefined;
  /** Tells the site's own hosts from others'. */
  isOwn(host: string): boolean;
}

/** What a page knows that speaks for these scopes alone (`site email`); empty: for everything. */
export function within(scope: string, facts: SiteFacts): SiteFacts {
  const scopes = scope.split(/[\s,]+/).filter((word) => word !== '');
  if (scopes.length === 0) return facts;
  const services = facts.inventory.services.filter((service) => scopes.includes(scopeOf(service)));
  return { ...facts, inventory: { ...facts.inventory, services } };
}
