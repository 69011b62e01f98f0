import { astro, type ClientCode } from './client-code.ts';

/** What a framework makes anew in the browser. */
export interface Hydration {
  framework: string;
  /** Whether it makes anew what stands at this offset: Astro hydrates its islands, the others all of the body. */
  remakes(place: number): boolean;
}

/** Null: no framework that we know makes anything of this page anew. */
export function hydration(text: string, { framework }: Pick<ClientCode, 'framework'>): Hydration | null {
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
