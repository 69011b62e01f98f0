import type { Rule } from '../rule.ts';
import type { SiteRule } from '../site-rule.ts';
import { emptyCategory } from './category-rules.ts';
import {
  browserOnly,
  noRefusalWording,
  openerNeedsLogin,
  signalMismatch,
  vaguePeriod,
} from './choice-rules.ts';
import { claimConsent, claimGated, claimNone, claimTransfer } from './claim-rules.ts';
import { identityMismatch, identityMissing } from './identity-rules.ts';
import { languageGap, unansweredLanguage, unreadLanguage } from './language-rules.ts';
import { danglingReference, outdatedLaw } from './law-rules.ts';
import { noticeFields, unsaidFields } from './notice-rules.ts';
import { configChecksum, idChecksum } from './number-rules.ts';
import {
  dateDrift,
  deadLink,
  emptyTable,
  headingLevels,
  missingDate,
  placeholderLeft,
} from './page-rules.ts';
import { saidToAsk, saidToWait } from './prose-rules.ts';
import { newSinceReview } from './review-rules.ts';
import {
  bannerParity,
  exemptionUndocumented,
  namelessProvider,
  openerMissing,
  ungatedService,
  unknownHost,
} from './site-inventory-rules.ts';
import {
  certifiedTool,
  staleService,
  undeclaredService,
  unverifiableContainer,
} from './site-service-rules.ts';
import {
  choiceDuration,
  longChoice,
  notReviewed,
  olderThanSite,
  scopeUndeclared,
  sharesAnyway,
} from './site-text-rules.ts';
import { blankCell } from './table-rules.ts';
import { longDuration, notAnonymous, requestRemains, selfContradiction, staleName } from './tracker-rules.ts';
import { unmarkedClaim } from './unmarked-claims.ts';

/** Rules that need nothing but the text. */
export const textRules: readonly Rule[] = [
  longDuration,
  requestRemains,
  notAnonymous,
  unmarkedClaim,
  selfContradiction,
  noRefusalWording,
  openerNeedsLogin,
  vaguePeriod,
  signalMismatch,
  browserOnly,
  missingDate,
  dateDrift,
  deadLink,
  emptyTable,
  identityMissing,
  identityMismatch,
  outdatedLaw,
  danglingReference,
  headingLevels,
  placeholderLeft,
  staleName,
  blankCell,
  idChecksum,
  noticeFields,
  languageGap,
  unreadLanguage,
];

/** Rules that compare the text with the site. */
export const siteRules: readonly SiteRule[] = [
  undeclaredService,
  staleService,
  unverifiableContainer,
  newSinceReview,
  sharesAnyway,
  choiceDuration,
  longChoice,
  certifiedTool,
  olderThanSite,
  notReviewed,
  scopeUndeclared,
  unknownHost,
  ungatedService,
  namelessProvider,
  claimNone,
  claimGated,
  saidToWait,
  claimConsent,
  saidToAsk,
  claimTransfer,
  openerMissing,
  bannerParity,
  configChecksum,
  unsaidFields,
  unansweredLanguage,
  emptyCategory,
  exemptionUndocumented,
];
