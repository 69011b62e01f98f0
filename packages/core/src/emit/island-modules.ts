import { asciiJson } from './ascii-json.ts';
import { noticeData } from './notice-data.ts';
import { notices } from './notices.ts';
import { runtimeTexts } from './runtime-texts.ts';
import { signalsData } from './signals-data.ts';
import { siteData } from './site-data.ts';
import type { Part, SiteView } from './site-view.ts';
import { withdrawalData } from './withdrawal-data.ts';
import { wordsOf } from './words-of.ts';

/**
 * The island, started with the data of this site, and its parts, which export theirs as `data`: by file name inside
 * `_latchkey/`. ASCII only. What the site has no use for is left out.
 */
export function islandModules(view: SiteView): Map<string, string> {
  const modules = new Map([['island.js', islandModule(view)]]);
  for (const [name, data] of partsOf(view)) modules.set(`${name}.js`, partModule(view, name, data));
  return modules;
}

/** The text of `island.js`. */
export function islandModule(view: SiteView): string {
  const { island } = view.cookie ? view.assets.cookie : view.assets;
  return `${island}\nstart(${asciiJson(siteData(view))});\n`;
}

function partsOf(view: SiteView): [Part, unknown][] {
  const told = notices(view);
  const listens = view.inventory.services.some(
    ({ decision, consentSignal }) => decision === 'gate' && consentSignal,
  );
  const waits = view.inventory.services.some(
    ({ decision, kind }) => decision === 'gate' && kind === 'search',
  );
  return [
    ...(view.guard?.holds ? [['guard', null] satisfies [Part, unknown]] : []),
    ...(told.length > 0 ? [['notice', noticeData(view, told)] satisfies [Part, unknown]] : []),
    ['again', wordsOf(view, ({ banner: { accept, reject, earlier } }) => ({ accept, reject, earlier }))],
    ['opening', null],
    ['late', null],
    ['receipt', null],
    ['reload', wordsOf(view, ({ status: { reload, reloadNow } }) => ({ reload, reloadNow }))],
    ['scripts', null],
    ...(waits ? [['search', null] satisfies [Part, unknown]] : []),
    ...(listens ? [['signals', signalsData(view)] satisfies [Part, unknown]] : []),
    ['visit', runtimeTexts(view)],
    ['withdrawal', withdrawalData(view)],
  ];
}

function partModule({ assets }: SiteView, name: Part, data: unknown): string {
  return `${assets.parts[name]}\n${data === null ? '' : `export const data=${asciiJson(data)};\n`}`;
}
