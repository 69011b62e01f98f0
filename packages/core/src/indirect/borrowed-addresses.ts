import type { Analyse, Analysis } from '../javascript/analysis.ts';
import { isAbsolute } from '../javascript/loads/address.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Source } from '../model.ts';
import type { Certainty } from './certainty.ts';
import { dataAsCode } from './data-as-code.ts';
import { datasetName, elementsWithData, type PageElement } from './page-data.ts';

/** An address that a script loads and that stands elsewhere in the page. */
export interface BorrowedAddress {
  url: string;
  /** `likely`: the script loads something that cannot be seen, and reads where this stands. */
  certainty: Extract<Certainty, 'sure' | 'likely'>;
  onUse: boolean;
}

/** What of a page its scripts share. */
export interface SharedPage {
  page: Source;
  spots: readonly Spot[];
}

/** What is longer is not read together with a script. */
const longestShared = 200_000;
const separator = '\n;\n';

/**
 * Addresses that a script takes from other inline scripts (`window.CONFIG = { host }`, a function that loads and that
 * another calls), from its own element (`document.currentScript.dataset`), from elements with an id, and from data
 * blocks. It is analysed together with those; where that does not tell, what it may read is likely.
 */
export function borrowedAddresses(spot: Spot, shared: SharedPage, analyse: Analyse): BorrowedAddress[] {
  const { script } = spot;
  if (!script) return [];
  const { code, kind } = script;
  const alone = analyse(code, kind);
  if (alone.unresolved.length === 0 && alone.uncertain.length === 0) return [];
  const elements = alone.unresolved.length > 0 && readsData.test(code) ? elementsWithData(shared.page) : [];
  const others = scriptsWith(code, alone, shared, analyse);
  const context = [...others, dataFor(spot, code, elements)].filter((text) => text !== '').join(separator);
  const whole = context === '' ? null : analyse(context + separator + code, kind);
  const parts = [context, ...others].map((text) => analyse(text, 'classic'));
  const read = whole?.parsed ? newIn(whole, alone, parts) : [];
  const hidden = whole?.parsed
    ? whole.unresolved.filter(({ start }) => start >= context.length)
    : alone.unresolved;
  const known = new Set(read.map(({ url }) => url));
  const maybe = hidden.length > 0 ? addressesRead(code, elements).filter((url) => !known.has(url)) : [];
  const onUse = hidden.every((load) => load.onUse);
  return [...read, ...maybe.map((url) => ({ url, certainty: 'likely' as const, onUse }))];
}

const readsAttributes = /\bdataset\b|\bdata-|\.data\(/;
const readsData = new RegExp(`${readsAttributes.source}|getElementById|JSON\\.parse`);

/** What a script contacts together with its context, and neither of them alone. */
function newIn(whole: Analysis, alone: Analysis, [context, ...others]: Analysis[]): BorrowedAddress[] {
  const urls = (lists: Analysis['loads'][]) => new Set(lists.flat().map(({ url }) => url));
  // An address that another script gives away is a matter of that script.
  const known = urls([alone.loads, context?.loads ?? [], ...others.map(({ uncertain }) => uncertain)]);
  const unsure = urls([alone.uncertain, context?.uncertain ?? []]);
  return [
    ...whole.loads.map(({ url, onUse }) => ({ url, certainty: 'sure' as const, onUse })),
    ...whole.uncertain
      .filter(({ url }) => !unsure.has(url))
      .map(({ url, onUse }) => ({ url, certainty: 'likely' as const, onUse })),
  ].filter(({ url }) => !known.has(url));
}

/** The data of its own element, and of those that it names by their id, as code. */
function dataFor(spot: Spot, code: string, elements: readonly PageElement[]): string {
  const own = elements.find(({ start }) => start === spot.tag.start);
  const named = elements.filter(({ id }) => id && code.includes(id));
  return dataAsCode(code.includes('currentScript') ? own : undefined, named);
}

/** Inline scripts that define what this one reads or, when it loads what cannot be seen, read what it defines. */
function scriptsWith(
  code: string,
  { unresolved, defines }: Analysis,
  { spots }: SharedPage,
  analyse: Analyse,
): string[] {
  const others = new Set(
    spots.flatMap(({ script }) => (script?.kind === 'classic' && script.code !== code ? [script.code] : [])),
  );
  const users = [...others].filter(
    (other) => unresolved.length > 0 && defines.some((name) => mentions(other, name)),
  );
  const found = new Set(users);
  for (const waiting = [code, ...users]; ; ) {
    const reader = waiting.pop();
    if (reader === undefined) break;
    for (const other of others) {
      if (found.has(other) || !analyse(other, 'classic').defines.some((name) => mentions(reader, name)))
        continue;
      found.add(other);
      waiting.push(other);
    }
  }
  const length = [...found].reduce((sum, text) => sum + text.length, code.length);
  return length > longestShared ? [] : [...found];
}

function mentions(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
    if (!/[\w$]/.test(code[at - 1] ?? '') && !/[\w$]/.test(code[at + name.length] ?? '')) return true;
  }
  return false;
}

/** Absolute addresses in `data-` attributes that the code names, and in data blocks that it may parse. */
function addressesRead(code: string, elements: readonly PageElement[]): string[] {
  const found = elements.flatMap(({ id, data, json }) => [
    ...(json !== null && code.includes('JSON.parse') && code.includes(id || 'json')
      ? stringsIn(JSON.parse(json))
      : []),
    ...Object.entries(data).flatMap(([name, value]) =>
      readsAttributes.test(code) && (code.includes(name) || mentions(code, datasetName(name))) ? [value] : [],
    ),
  ]);
  return [...new Set(found.filter((text) => isAbsolute(text)))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
