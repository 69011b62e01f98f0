import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assets } from './assets.ts';
import { blogPages } from './blog-page.ts';
import { docsPages } from './docs-page.ts';
import { randomFrom, times } from './random.ts';

/** A kind of site that the bench measures. */
export interface InputSite {
  name: string;
  /** Where it would be served. */
  url: string;
  /** Makes the text of a page; the same one for the same number. */
  page(number: number): string;
  path(number: number): string;
}

const seed = 20_261_121;

export const inputSites = {
  docs: {
    name: 'Astro docs',
    url: 'https://docs.example.org/',
    page: docsPages(seed),
    path: (page) => `guides/page-${page}/index.html`,
  },
  blog: {
    name: 'Eleventy blog',
    url: 'https://blog.example.com/',
    page: blogPages(seed),
    path: (page) => `posts/page-${page}/index.html`,
  },
} as const satisfies Record<string, InputSite>;

export type SiteName = keyof typeof inputSites;

/** Writes a site of this many pages with its own sheets and bundles, and returns the size of each page. */
export function writeSite(site: InputSite, pages: number, folder: string): number[] {
  for (const [path, text] of assets(randomFrom(seed))) write(join(folder, path), text);
  return times(pages, (page) => {
    const html = Buffer.from(site.page(page));
    write(join(folder, site.path(page)), html);
    return html.length;
  });
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
