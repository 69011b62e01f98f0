/** Where everything lies that Latchkey adds to a site beside its pages. */
export const ownFolder = '_latchkey/';

/**
 * URL of that folder as seen from a page.
 * @param base path of the site (`/docs/`) when it is known; else the URL is relative to the page
 */
export function ownFolderUrl(path: string, base: string | undefined): string {
  if (base !== undefined) return base + ownFolder;
  return '../'.repeat(path.split('/').length - 1) + ownFolder;
}
