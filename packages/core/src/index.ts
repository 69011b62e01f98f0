export {
  type BundleContact,
  type BundleReader,
  bundleContacts,
  type ContactManner,
} from './bundles/bundle-contacts.ts';
export { feedContacts } from './bundles/feed-contacts.ts';
export { namesService } from './bundles/names-service.ts';
export { servicesAskedIn, type WorkerNote, workerNotes } from './bundles/script-notes.ts';
export { type Classifier, classifier, firstPartyHosts } from './classify/classify.ts';
export {
  type KnownServices,
  knownServices,
  type ServiceMistake,
  unidentified,
} from './classify/known-services.ts';
export { type IsOwn, ownHosts, registrableDomain } from './classify/own-hosts.ts';
export { closest } from './config/closest.ts';
export { type DefinedService, defineService } from './config/define-service.ts';
export type { Controller, Hosting } from './config/identity-schema.ts';
export { parseConfig } from './config/parse-config.ts';
export { plainCopy } from './config/plain-copy.ts';
export type { Config, ServiceSettings, Settings } from './config/schema.ts';
export { duration, renders, signature, urlPattern } from './config/service-fields.ts';
export { signatureProblem } from './config/signature-problem.ts';
export { isOwnWords, storageKinds } from './config/storage-schema.ts';
export { foundAsked } from './decide/asked-in-code.ts';
export { canBeHeld, decideHeld, foundHeld } from './decide/held-in-code.ts';
export type { NoticeData } from './emit/notice-data.ts';
export { ownFolder } from './emit/own-folder.ts';
export { type PackedPage, unpacked } from './emit/packed-page.ts';
export type { PageData } from './emit/page-data.ts';
export { type PlaceholderSet, placeholdersModule } from './emit/placeholder-set.ts';
export { preferencesPage } from './emit/preferences-page.ts';
export { type Proof, proofOf } from './emit/proof.ts';
export type { RuntimeTexts } from './emit/runtime-texts.ts';
export type { SignalsData } from './emit/signals-data.ts';
export type { SiteData } from './emit/site-data.ts';
export { type StandaloneData, siteModules } from './emit/site-modules.ts';
export type { ClientAssets, PageView, Part, SiteView } from './emit/site-view.ts';
export type { WithdrawalData } from './emit/withdrawal-data.ts';
export { LatchkeyError, type Location } from './errors/latchkey-error.ts';
export { problems } from './errors/problems.ts';
export type { GuardData } from './guard/guard-data.ts';
export { siteGuard } from './guard/guard-hosts.ts';
export { isHeld, type PageGuard } from './guard/page-guard.ts';
export { heldServices, type SiteGuard } from './guard/site-guard.ts';
export { attribute, attributeValue } from './html/attribute-value.ts';
export type { StartTag } from './html/tokens.ts';
export { xmlAsHtml } from './html/xml-as-html.ts';
export { hydration } from './hydration/hydration.ts';
export { outwardImports } from './indirect/indirect-contacts.ts';
export { type OwnModules, ownModules } from './indirect/own-modules.ts';
export { withFirstSeen } from './inventory/first-seen.ts';
export { type Found, type InventorySources, inventoryOf, revisionOf } from './inventory/inventory.ts';
export { type NotSeen, notSeen } from './inventory/not-seen.ts';
export { platformsOf } from './inventory/platforms.ts';
export { unionOfFound } from './inventory/union-of-found.ts';
export type { Analyse, Analysis } from './javascript/analysis.ts';
export { loadAnalyse } from './javascript/load-analyse.ts';
export type { Spot } from './kinds/spot.ts';
export { type Drift, diffLockfile } from './lockfile/diff.ts';
export { isUnasked } from './lockfile/freedom.ts';
export { type LockSource, lockOf } from './lockfile/lock-of.ts';
export { type LockedService, type Lockfile, lockfileName } from './lockfile/lockfile.ts';
export { addedLines, lockfileText, sameLockfile } from './lockfile/lockfile-text.ts';
export { growLockfile, mergeLockfiles, pruneLockfile } from './lockfile/merge.ts';
export { type ParsedLockfile, parseLockfile } from './lockfile/parse-lockfile.ts';
export type {
  Action,
  Asks,
  ConsentSignal,
  Decision,
  Declared,
  Edit,
  Finding,
  GoogleConsentType,
  Inventory,
  InventoryService,
  Kind,
  OwnStorage,
  Page,
  Platform,
  Provider,
  Purpose,
  Service,
  ServiceKind,
  Source,
  StorageDuration,
  StorageRow,
} from './model.ts';
export {
  consentSignals,
  declaredPlaces,
  googleConsentTypes,
  kinds,
  purposes,
  serviceKinds,
} from './model.ts';
export {
  drawPage,
  editsOf,
  type PagePlan,
  type PlanContext,
  planPage,
  type UncertainPlace,
} from './pipeline.ts';
export {
  allowsNoFiles,
  missingSources,
  type OwnHashes,
  type OwnInline,
  type OwnSources,
  ownSources,
  withOwnSources,
} from './policy/own-sources.ts';
export { toAscii } from './rewrite/planned-edit.ts';
export { inOrder, splice } from './rewrite/splice.ts';
export { canonicalOf } from './scan/canonical.ts';
export type { ClaimPlace } from './scan/claims.ts';
export { type Block, withoutBlocks } from './scan/cut-blocks.ts';
export { indexAt } from './scan/index-at.ts';
export { lineIndex } from './scan/line-index.ts';
export { everyTag, Nesting } from './scan/nesting.ts';
export { placeInLast } from './scan/place-in.ts';
export { type PageScan, scanPage } from './scan/scan.ts';
export type { SlotDoubt } from './scan/slot-doubt.ts';
export { authorSlots, isCoreSlot } from './scan/slot-names.ts';
export { type Condition, conditionOf, type SlotOptions, type SlotPlace } from './scan/slots.ts';
export { titleOf } from './scan/title-of.ts';
export {
  copyOf,
  drawSheet,
  planSheet,
  type SheetPlan,
  type SheetServices,
  servicesOfSheets,
} from './sheets/plan-sheet.ts';
export type { Texts, Vocabulary } from './texts.ts';
export { type OwnLook, ownLook } from './theme/own-look.ts';
export { languageFor } from './words/language-for.ts';
export { type OwnTexts, withOwnTexts } from './words/own-texts.ts';
export { purposeOf, secondPurpose } from './words/purpose-of.ts';
