import type { SiteFacts } from '../claims/site-facts.ts';
import type { Publisher } from '../identity/publisher.ts';
import type { LintDocument } from './document/lint-document.ts';
import type { Knowledge, Problem, Rule } from './rule.ts';

/** The site that policies speak of. */
export interface LintSite {
  facts: SiteFacts;
  /** How long a choice is kept. */
  months: number;
  /** `2026-11-22`: the last day on which something new was found; undefined without a lockfile. */
  lastChange?: string | undefined;
  /** Who publishes it, as far as the config says; undefined: nobody knows what the config says. */
  publisher?: Publisher | undefined;
  /** Pages that ask and have no way back to the choice. */
  unlinked?: readonly string[];
  /** Languages of the pages that ask. */
  languages?: readonly string[];
  /** The author's own words on the buttons of the banner. */
  labels?: readonly ButtonLabels[];
  /** Names of the exemptions from consent that are known. */
  bases?: readonly string[];
}

export interface ButtonLabels {
  lang: string;
  accept?: string | undefined;
  refuse?: string | undefined;
}

/** A problem of a document, or of a page that no document speaks of. */
export interface SiteProblem extends Problem {
  file: string;
}

/** One promise that only the site can break. `code` is permanent. */
export interface SiteRule extends Omit<Rule, 'check'> {
  check(documents: readonly LintDocument[], site: LintSite, knowledge: Knowledge): SiteProblem[];
}
