import type { Mode } from './mode.ts';
import { pagesOf, read } from './pages.ts';

/** htmlparser2 calls back for every tag, attribute and text; nothing is built, nothing is written. */
export const htmlparser2: Mode = async (folder) => {
  const { Parser } = await import('htmlparser2');
  let tags = 0;
  for (const path of pagesOf(folder)) {
    const parser = new Parser({ onopentag: () => tags++, onclosetag: () => {}, ontext: () => {} });
    parser.end(read(folder, path).toString('utf8'));
  }
  return undefined;
};
