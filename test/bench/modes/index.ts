import { cheerio } from './cheerio.ts';
import { everything, pagesAlone } from './everything.ts';
import { htmlparser2 } from './htmlparser2.ts';
import { lolHtml } from './lol-html.ts';
import type { Mode } from './mode.ts';
import { readWrite } from './read-write.ts';
import { inlineScripts, scanRewrite } from './scan-rewrite.ts';

/** What is compared. */
export const modes = {
  readWrite,
  scanRewrite,
  inlineScripts,
  pagesAlone,
  everything,
  htmlparser2,
  lolHtml,
  cheerio,
} as const satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;

export const labels: Record<ModeName, string> = {
  readWrite: 'read + write only',
  scanRewrite: 'scan + rewrite',
  inlineScripts: '+ inline-script analysis',
  pagesAlone: '+ all of `latchkey gate`',
  everything: '+ own sheets and bundles',
  htmlparser2: 'htmlparser2, parse only',
  lolHtml: 'lol-html, rewriting',
  cheerio: 'cheerio, load + serialise',
};
