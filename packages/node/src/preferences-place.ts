import { type PageScan, placeInLast, type Settings } from '@latchkey/core';

/** The scan with the author's place for the link to the preferences, where the page has it. */
export async function withLinkPlace(scan: PageScan, wanted: Settings['preferencesLink']): Promise<PageScan> {
  const { places } = scan;
  // The scanner finds footers itself; a page without a spot gates nothing, and gets no link.
  if (wanted === 'footer' || wanted === false || !places || scan.spots.length === 0) return scan;
  const footer = await placeInLast(wanted, scan.page.text);
  return footer === null ? scan : { ...scan, places: { ...places, footer } };
}
