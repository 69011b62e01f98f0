import type { VisitorChoice } from './choice.ts';
import type { Context } from './site.ts';

/** What the island has at work from its start, and lends to its part `visit`, which is fetched when there is an answer. */
export interface Base {
  context: Context;
  choice: VisitorChoice;
  /** A service of the site may run. */
  granted(service: string): boolean;
  /** Closes the preferences; what is ticked and not stored is forgotten, also on their own page. */
  closePreferences(): void;
}
