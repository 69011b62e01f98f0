import type { Settings } from '@latchkey/core';
import { drawPage, type Found, type PagePlan, scanPage } from '@latchkey/core';
import { ownFolder } from './own-folder.ts';
import { pageOf } from './read-page.ts';
import { createSite } from './site.ts';
import type { SiteAddress } from './site-address.ts';
import { siteFiles } from './site-files.ts';

/** A site whose pages come one by one: what it knows of itself grows with every page. */
export interface LiveSite {
  /**
   * The page, gated. What depends on the whole site is drawn from the pages seen so far.
   * @param path POSIX, as if the page were a file: `guide/index.html`
   */
  gate(path: string, html: string): Promise<{ html: string; found: Found[] }>;
  /** A file of the folder `_latchkey/` by its name; undefined when there is none of that name. */
  file(name: string): string | undefined;
}

export function liveSite(settings: Settings, address: SiteAddress): LiveSite {
  const site = createSite(settings, address);
  const seen = new Map<string, PagePlan>();
  const languages = new Set<string>(['en']);
  const view = () => {
    const pages = [...seen.values()];
    return site.view(site.inventory(pages.flatMap(({ found }) => found)), {
      pages,
      contacts: [],
      read: pages.length,
    });
  };

  return {
    async gate(path, html) {
      const source = { text: html, encoding: 'utf-16' };
      const scan = await scanPage(pageOf(path, source, address.url ?? 'https://site.invalid/'));
      const plan = await site.plan(scan);
      languages.add(site.context.language(scan.lang).lang);
      seen.set(path, plan);
      return { html: drawPage(html, plan, view()), found: plan.found };
    },
    file: (name) => siteFiles(view(), languages).get(ownFolder + name),
  };
}
