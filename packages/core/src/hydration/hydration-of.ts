const astro = 'Astro';

/** What the pages of a framework have in them whose scripts make them anew in the browser. */
const marks: readonly [framework: string, marks: readonly string[]][] = [
  ['VitePress', ['__VP_HASH_MAP__']],
  ['Docusaurus', ['id="__docusaurus"', 'id=__docusaurus']],
  ['Next.js', ['id="__NEXT_DATA__"', '"/_next/', 'self.__next_f']],
  ['Nuxt', ['id="__nuxt"', 'id="__NUXT_DATA__"', 'window.__NUXT__']],
  ['Gatsby', ['id="___gatsby"', 'id=___gatsby']],
  ['SvelteKit', ['__sveltekit_', 'data-sveltekit-']],
  ['Vue', ['data-server-rendered="true"']],
  [astro, ['<astro-island']],
];

/** Name of the framework that hydrates a page; null: none that we know. */
export function hydrationOf(text: string): string | null {
  return marks.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? null;
}

/**
 * Name of the framework whose scripts can bring back what waits at one of these places: Astro hydrates its islands,
 * the others all of the body.
 * @param places offsets of what is gated
 */
export function hydratedAt(text: string, places: readonly number[]): string | null {
  if (places.length === 0) return null;
  const framework = hydrationOf(text);
  if (framework === null) return null;
  const body = text.search(/<body[\s>]/i);
  const remade = framework === astro ? islandsOf(text) : [{ start: body, end: text.length }];
  return places.some((place) => remade.some(({ start, end }) => start < place && place < end))
    ? framework
    : null;
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
