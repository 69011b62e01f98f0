import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, type Page, scanPage, xmlAsHtml } from '@latchkey/core';
import type { Site } from './site.ts';

/** An SVG or XHTML file that contacts others when it is opened, in a window or a frame. Nothing in it is gated. */
export interface PlannedDocument {
  path: string;
  /** What would be gated, were it a page. */
  found: Found[];
}

/**
 * A foreign address has two slashes, or a reference that may stand for one; names of W3C are no addresses. An own
 * style sheet may bring others.
 */
const mayContact = /[\\/]{2}(?!www\.w3\.org\/)|&#|stylesheet|@import/;

/**
 * Reads own XML documents, and tells the site's context which of them bring somebody: pages that show one are gated.
 * @param paths POSIX, inside the folder
 * @param url what the paths are relative to
 */
export async function planDocuments(
  site: Site,
  folder: string,
  paths: readonly string[],
  url: string,
): Promise<PlannedDocument[]> {
  const documents: PlannedDocument[] = [];
  const services = new Map<string, string[]>();
  for (const path of paths) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!mayContact.test(text)) continue;
    const page: Page = {
      path,
      url: new URL(encodeURI(path), url).href,
      text: xmlAsHtml(text),
      encoding: 'utf-16',
    };
    // A context of its own: what these documents bring is not known yet.
    const plan = await site.plan(await scanPage(page), { ...site.context });
    const found = plan.found.filter(({ decision }) => decision.action !== 'keep');
    if (found.length === 0) continue;
    documents.push({ path, found });
    services.set(page.url, [...new Set(found.map(({ service }) => service.id))].sort());
  }
  site.context.documents = services;
  return documents;
}
