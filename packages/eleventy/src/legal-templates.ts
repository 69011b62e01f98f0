import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@latchkey/core';
import { type LegalDocument, standalonePage } from '@latchkey/node';
import type { EleventyConfig } from './eleventy.ts';

/**
 * Legal pages as virtual templates, in the author's layout, else each a page on its own. A file of the author's at the same path stays:
 * Eleventy stops when a virtual template meets one.
 */
export function addLegalTemplates(
  eleventy: EleventyConfig,
  settings: Settings,
  documents: readonly LegalDocument[],
): void {
  const layout = settings.legal ? settings.legal.layout : undefined;
  for (const document of documents) {
    const path = `latchkey/${document.name}.${document.lang}.html`;
    if (existsSync(join(eleventy.directories.input, path))) continue;
    const data = {
      title: document.title,
      lang: document.lang,
      dir: document.dir,
      head: document.head,
      permalink: `/${document.route}`,
      ...(layout ? { layout } : {}),
    };
    // Without an engine: what looks like a template in the text stays text.
    eleventy.addTemplate(
      path,
      `---json\n${JSON.stringify({ ...data, templateEngineOverride: false })}\n---\n${layout ? document.html : standalonePage(document)}`,
    );
  }
}
