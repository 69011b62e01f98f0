import type { Service } from '@latchkey/core';
import type { IsWrongRegistration } from '../identity/registrations.ts';
import type { LintDocument, Place } from './document/lint-document.ts';
import type { Phrases } from './phrases/phrases.ts';

export type Severity = 'error' | 'warn' | 'info';

/** Where a rule found something, and the sentence that says what and what to do. */
export interface Problem extends Place {
  message: string;
}

/** What a run of the linter knows. */
export interface Knowledge {
  /** Whom a policy can name: the catalogue, and the author's own services. */
  services: readonly Service[];
  /** `2026-11-22`: what is later is in the future. */
  today: string;
  /** Numbers of registers are checked with it, if it is there: see `registrationChecker`. */
  isWrongRegistration?: IsWrongRegistration;
}

/** What rules know beside the document. */
export interface LintContext extends Knowledge {
  /** Undefined when the document is in a language that has none. */
  phrases: Phrases | undefined;
  /** All documents of the run, this one too. */
  documents: readonly LintDocument[];
}

/** One promise that a policy can break. `code` is permanent. */
export interface Rule {
  code: `L${number}`;
  name: string;
  severity: Severity;
  /** It reads prose: outside of pages made for Latchkey it is a warning at most, for prose may mean something else. */
  prose?: true;
  /** Why this matters, for `--explain`. */
  reason: string;
  /** Who says so: a regulator, a law, a vendor. */
  source?: string;
  check(document: LintDocument, context: LintContext): Problem[];
}
