import { type Inventory, scanPage } from '@latchkey/core';
import { type OpenClaim, openClaims } from './check-claims.ts';
import type { LegalDocument } from './legal-pages.ts';
import { statementsOf } from './placed-texts.ts';
import { pageOf } from './read-page.ts';
import type { Site } from './site.ts';
import { standalonePage } from './standalone-page.ts';

/**
 * What the legal pages of the config say and the site does not bear out: as they are now, whatever was built of them.
 * @throws LatchkeyError `claim-invalid`
 */
export async function legalClaims(
  documents: readonly LegalDocument[],
  site: Site,
  inventory: Inventory,
): Promise<OpenClaim[]> {
  const url = site.address.url ?? 'https://site.invalid/';
  const scans = documents.map((document) => {
    const source = { text: standalonePage(document), encoding: 'utf-16' };
    return scanPage(pageOf(document.file ?? document.route, source, url));
  });
  const statements = (await Promise.all(scans)).flatMap(statementsOf);
  return openClaims({ statements, site }, inventory);
}
