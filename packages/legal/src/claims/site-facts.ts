import type { Inventory } from '@latchkey/core';
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
  /** Tells the site's own hosts from others'. */
  isOwn(host: string): boolean;
}
