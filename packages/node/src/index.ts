export { type ExplainedFinding, type Explanation, explainLine } from './explain.ts';
export { type FolderResult, gateFolder, scanFolder } from './gate-folder.ts';
export { type LegalDraft, legalPages, standalonePages } from './legal-pages.ts';
export { type LiveSite, liveSite } from './live-site.ts';
export { type LoadedConfig, loadConfig } from './load-config.ts';
export { ownFolder } from './own-folder.ts';
export type { FolderOptions } from './plan-folder.ts';
export { type Report, reportOf } from './report.ts';
export type { SiteAddress } from './site.ts';
