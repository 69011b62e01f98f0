export { LegalPageError } from './page/legal-page-error.ts';
export type { PageValues } from './page/page-values.ts';
export { type LegalPage, type LegalPageOptions, renderLegalPage } from './page/render-legal-page.ts';
export { legalStrings } from './strings/index.ts';
export type { LegalStrings } from './strings/legal-strings.ts';
export { fillSlot, type SlotName } from './tables/fill-slot.ts';
export type { SlotView } from './tables/slot-view.ts';
export { type LegalPageName, legalTemplates } from './templates/index.ts';
