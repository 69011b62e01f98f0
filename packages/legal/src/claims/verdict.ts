import type { Evidence } from './selected-services.ts';

/**
 * Whether a predicate holds. `unknown`: nothing that is known speaks against it, but not everything is known.
 * `because` names what decided.
 */
export interface Verdict {
  holds: 'yes' | 'no' | 'unknown';
  because: Evidence[];
  /** Who stores the site, where that speaks too. */
  host?: string;
}
