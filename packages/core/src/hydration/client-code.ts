import { attribute, attributeValue } from '../html/attribute-value.ts';
import type { StartTag } from '../html/tokens.ts';
import type { Source } from '../model.ts';
import type { Outline } from '../scan/outline.ts';

/** What scripts of a framework do to a page in the browser, as far as the page tells. */
export interface ClientCode {
  /** Name of the framework that hydrates the page; null: none that we know. */
  framework: string | null;
  /**
   * Name of the framework that shows the site's other pages without loading them, so that the page may show whatever
   * any of them holds; null: each page is loaded by itself. Astro does so where its `<ClientRouter />` is.
   */
  router: string | null;
  /** Astro's islands stand in it, which name the files that they run. */
  islands: boolean;
  /** Astro's server islands stand in it: their HTML is made on request, and is in no file. */
  serverIslands: boolean;
  /** More comes to the page while it is open: Astro's `<ClientRouter />`, and its server islands. */
  changes: boolean;
}

export const astro = 'Astro';

/** What the pages of a framework have in them, around two underscores. */
const underscored: readonly [framework: string, mark: RegExp][] = [
  ['VitePress', /__VP_HASH_MAP__/],
  ['Docusaurus', /\bid="?__docusaurus\b/],
  ['Next.js', /\bid="__NEXT_DATA__"|\bself\.__next_f\b/],
  ['Nuxt', /\bid="__nuxt"|\bid="__NUXT_DATA__"|\bwindow\.__NUXT__/],
  ['Gatsby', /\bid="?___gatsby\b/],
  ['SvelteKit', /__sveltekit_/],
];

/** Characters before and after the underscores that the longest mark takes. */
const before = 8;
const after = 20;

export function clientCode(page: Source, { tags }: Pick<Outline, 'tags'>): ClientCode {
  const found = new Set<string>();
  let routes = false;
  let serverIslands = false;
  for (const { tag } of tags) {
    if (tag.name === 'astro-island') found.add(astro);
    else if (tag.name === 'meta') routes ||= attributeOf(page, tag, 'name') === routerMark;
    else if (tag.name === 'script' || tag.name === 'link') {
      if (loadsFrom(page, tag, '/_next/')) found.add('Next.js');
    }
    if (!tag.hydrates) continue;
    for (const { name } of tag.attributes) {
      if (name === 'data-island-id') serverIslands = true;
      else if (name.startsWith('data-sveltekit-')) found.add('SvelteKit');
      else if (name === 'data-server-rendered') found.add('Vue');
    }
  }
  const framework = frameworkIn(page.text) ?? inTags.find((name) => found.has(name)) ?? null;
  return {
    framework,
    router: routes ? astro : framework === astro ? null : framework,
    islands: found.has(astro),
    serverIslands,
    changes: routes || serverIslands,
  };
}

const routerMark = 'astro-view-transitions-enabled';

/** Those that tags tell, the first that counts first. */
const inTags: readonly string[] = ['Next.js', 'SvelteKit', 'Vue', astro];

/** Searches for strings alone: a pattern takes ten times as long for the whole of a page. */
function frameworkIn(text: string): string | null {
  for (let at = text.indexOf('__'); at !== -1; at = text.indexOf('__', at + 2)) {
    const around = text.slice(Math.max(0, at - before), at + after);
    const found = underscored.find(([, mark]) => mark.test(around));
    if (found) return found[0];
  }
  return null;
}

function loadsFrom({ text }: Source, tag: StartTag, path: string): boolean {
  const address = attribute(tag, tag.name === 'link' ? 'href' : 'src');
  return address !== undefined && text.startsWith(path, address.valueStart);
}

function attributeOf(page: Source, tag: StartTag, name: string): string | undefined {
  const found = attribute(tag, name);
  return found && attributeValue(page, found);
}
