const astro = 'Astro';

/** What the pages of a framework have in them whose scripts make them anew in the browser, around two underscores. */
const underscored: readonly [framework: string, mark: RegExp][] = [
  ['VitePress', /__VP_HASH_MAP__/],
  ['Docusaurus', /\bid="?__docusaurus\b/],
  ['Next.js', /\bid="__NEXT_DATA__"|\bself\.__next_f\b/],
  ['Nuxt', /\bid="__nuxt"|\bid="__NUXT_DATA__"|\bwindow\.__NUXT__/],
  ['Gatsby', /\bid="?___gatsby\b/],
  ['SvelteKit', /__sveltekit_/],
];

/** The same, as it is written. */
const written: readonly [framework: string, mark: string][] = [
  ['Next.js', '"/_next/'],
  ['SvelteKit', 'data-sveltekit-'],
  ['Vue', 'data-server-rendered="true"'],
  [astro, '<astro-island'],
];

/** Characters before and after the underscores that the longest mark takes. */
const before = 8;
const after = 20;

let last = { text: '', framework: null as string | null };

/** Name of the framework that hydrates a page; null: none that we know. Asked again, the last answer is at hand. */
export function hydrationOf(text: string): string | null {
  if (text !== last.text) last = { text, framework: hydrationIn(text) };
  return last.framework;
}

/** Searches for strings alone: a pattern takes ten times as long for the whole of a page. */
function hydrationIn(text: string): string | null {
  for (let at = text.indexOf('__'); at !== -1; at = text.indexOf('__', at + 2)) {
    const around = text.slice(Math.max(0, at - before), at + after);
    const found = underscored.find(([, mark]) => mark.test(around));
    if (found) return found[0];
  }
  return written.find(([, mark]) => text.includes(mark))?.[0] ?? null;
}

/**
 * Name of the framework that shows the site's other pages without loading them, so that a page may show whatever any
 * of them holds; null: each page is loaded by itself. Astro does so where its `<ClientRouter />` is.
 */
export function routerOf(text: string): string | null {
  if (text.includes('name="astro-view-transitions-enabled"')) return astro;
  const framework = hydrationOf(text);
  return framework === astro ? null : framework;
}

/** What a framework makes anew in the browser. */
export interface Hydration {
  framework: string;
  /** Whether it makes anew what stands at this offset: Astro hydrates its islands, the others all of the body. */
  remakes(place: number): boolean;
}

/** Null: no framework that we know makes anything of this page anew. */
export function hydration(text: string): Hydration | null {
  const framework = hydrationOf(text);
  if (framework === null) return null;
  const body = text.search(/<body[\s>]/i);
  const remade = framework === astro ? islandsOf(text) : [{ start: body, end: text.length }];
  return { framework, remakes: (place) => remade.some(({ start, end }) => start < place && place < end) };
}

/** Islands with what is in them; an island inside another is part of it. */
function islandsOf(text: string): { start: number; end: number }[] {
  const islands: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 1: slash, index } of text.matchAll(/<(\/?)astro-island[\s>]/g)) {
    if (slash === '' && depth++ === 0) start = index;
    else if (slash === '/' && depth > 0 && --depth === 0) islands.push({ start, end: index });
  }
  return islands;
}
