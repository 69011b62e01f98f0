export { allHold, evaluate, type Verdict } from './claims/evaluate.ts';
export {
  isPredicateName,
  type Predicate,
  predicateNames,
  type Scope,
  scopes,
  valueProblem,
} from './claims/predicate.ts';
export type { Evidence } from './claims/selected-services.ts';
export type { SiteFacts } from './claims/site-facts.ts';
export { type LintFinding, type LintOptions, lintTexts } from './lint/lint.ts';
export type { Rule, Severity } from './lint/rule.ts';
export { siteRules, textRules } from './lint/rules/index.ts';
export type { LintSite } from './lint/site-rule.ts';
export { LegalPageError } from './page/legal-page-error.ts';
export type { PageValues } from './page/page-values.ts';
export { type LegalPage, type LegalPageOptions, renderLegalPage } from './page/render-legal-page.ts';
export { legalStrings } from './strings/index.ts';
export type { LegalStrings } from './strings/legal-strings.ts';
export { fillSlot, type SlotName } from './tables/fill-slot.ts';
export type { SlotView } from './tables/slot-view.ts';
export { type LegalPageName, legalTemplates } from './templates/index.ts';
