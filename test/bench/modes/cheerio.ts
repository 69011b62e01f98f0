import type { Mode } from './mode.ts';
import { rewriteAll } from './pages.ts';

/** What a plugin does at first thought: parse the page into a tree and print the tree. No edit is made. */
export const cheerio: Mode = async (folder) => {
  const { load } = await import('cheerio');
  rewriteAll(folder, (page) => load(page.toString('utf8')).html());
  return undefined;
};
