export { allHold, evaluate } from './claims/evaluate.ts';
export {
  isPredicateName,
  type Predicate,
  predicateNames,
  type Scope,
  scopes,
  valueProblem,
} from './claims/predicate.ts';
export { readPredicates } from './claims/predicates.ts';
export type { Evidence } from './claims/selected-services.ts';
export { type SiteFacts, within } from './claims/site-facts.ts';
export type { Verdict } from './claims/verdict.ts';
export { givenOf } from './identity/given.ts';
export { completeHosting } from './identity/hosts.ts';
export type { Publisher } from './identity/publisher.ts';
export { registrationChecker, wrongRegistrations } from './identity/registrations.ts';
export { type LintFinding, type LintOptions, lintTexts } from './lint/lint.ts';
export type { Rule, Severity } from './lint/rule.ts';
export { siteRules, textRules } from './lint/rules/index.ts';
export type { LintSite } from './lint/site-rule.ts';
export { type PastDay, pastDays } from './page/frontmatter.ts';
export type { Frontmatter } from './page/frontmatter-schema.ts';
export { LegalPageError } from './page/legal-page-error.ts';
export { otherLanguages } from './page/other-languages.ts';
export type { PageValues } from './page/page-values.ts';
export { type LegalPage, type LegalPageOptions, renderLegalPage } from './page/render-legal-page.ts';
export { structuredData } from './page/structured-data.ts';
export { titleApart } from './page/title-apart.ts';
export { fillSlot, isSlotName, type SlotName, slotNames } from './slots/fill-slot.ts';
export type { SlotView } from './slots/slot-view.ts';
export { legalStrings, stringsFor } from './strings/index.ts';
export type { LegalStrings } from './strings/legal-strings.ts';
