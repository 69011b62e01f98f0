/** HTML strings for a page, all drawn from the inventory. */
export { askedServices } from './asked.ts';
export { bannerSlot } from './banner.ts';
export { durationText } from './duration.ts';
export { escapeHtml } from './escape.ts';
export { frameTitle } from './frame-title.ts';
export type { Owner } from './gated-thing.ts';
export { headSlot } from './head.ts';
export { type GatedImage, imageControl } from './image-control.ts';
export { islandModule } from './island.ts';
export { type Language, languageOf } from './language.ts';
export { type PageData, pageData } from './page-data.ts';
export { type GatedFrame, placeholderDocument } from './placeholder.ts';
export { preferencesLinkSlot, preferencesUrl } from './preferences-link.ts';
export { preferencesPage } from './preferences-page.ts';
export { type RuntimeTexts, type ServiceData, type SiteData, siteData } from './site-data.ts';
export type { ClientAssets, PageView, SiteView } from './site-view.ts';
