import type { Service } from '@latchkey/core';
import type { SiteFacts } from '../claims/site-facts.ts';
import type { LintDocument } from './document/lint-document.ts';
import type { Problem, Rule } from './rule.ts';

/** The site that policies speak of. */
export interface LintSite {
  facts: SiteFacts;
  /** How long a choice is kept. */
  months: number;
  /** `2026-11-22`: the last day on which something new was found; undefined without a lockfile. */
  lastChange?: string | undefined;
}

/** A problem of a document, or of a page that no document speaks of. */
export interface SiteProblem extends Problem {
  file: string;
}

/** One promise that only the site can break. `code` is permanent. */
export interface SiteRule extends Omit<Rule, 'check'> {
  check(documents: readonly LintDocument[], site: LintSite, services: readonly Service[]): SiteProblem[];
}
