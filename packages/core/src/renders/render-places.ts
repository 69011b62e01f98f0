import { pageLevel } from '../decide/decide.ts';
import type { DecidedSpot } from '../decide/decide-spot.ts';
import type { Service, ServiceKind } from '../model.ts';
import type { PageScan } from '../scan/scan.ts';
import { findMath } from './find-math.ts';
import { findMounts, type Mount } from './find-mounts.ts';
import { type Library, libraryAt } from './libraries.ts';
import { hasMark, type Mark, parseRenders, type Renders } from './marks.ts';
import { stayingFirst } from './staying-first.ts';

/** Where gated scripts would show something, and the visitor is asked for it. */
export interface RenderPlace {
  /** Offset in the page as it was generated. */
  at: number;
  /** Whose consent opens the scripts: that of all of them. */
  services: Service[];
  /** `content`: a library draws what the page itself says, which is there to be read. */
  form: 'content' | 'service' | 'search';
  /** Of a library: its name. */
  library?: string;
}

/** A gated script that shows something. */
interface Renderer {
  decided: DecidedSpot;
  services: Service[];
  library: Library | undefined;
  renders: Renders;
  /** Ids and classes that its code names; none for what may show nothing. */
  named: Mark[];
}

/** What scripts of a kind do where the catalogue does not say more. */
const byKind: Partial<Record<ServiceKind, string>> = {
  code: 'script',
  comments: 'script',
  form: 'script',
  social: 'script',
  chat: 'body',
  'docs-ai': 'body',
};

const unseen = new Set<ServiceKind>(['library', 'font', 'image', 'badge', 'monitoring', 'unknown']);

const nowhere: Renders = { marks: [], script: false, page: false };

/** One place for everything that opens by the same consent and shows itself in the same way; the first on the page that stays. */
export function renderPlaces(decided: readonly DecidedSpot[], scan: PageScan): Map<DecidedSpot, RenderPlace> {
  const renderers = renderersOf(decided);
  const placed = new Map<DecidedSpot, RenderPlace>();
  if (renderers.length === 0 || scan.places === null) return placed;
  const marks = renderers.flatMap(({ renders, named }) => [...renders.marks, ...named]);
  const mounts = stayingFirst(findMounts(scan.page, marks), scan, ({ tag }) => tag.start);
  const places = new Map<string, RenderPlace>();
  for (const renderer of renderers) {
    const at = placeOf(renderer, mounts, scan);
    if (at === undefined) continue;
    const { services, library } = renderer;
    const form = formOf(renderer);
    const key = [services.map(({ id }) => id), form, library?.name, isOwnPlace(renderer, at) && at].join();
    const known = places.get(key);
    if (known) known.at = firstOf(known.at, at, scan);
    const place = known ?? { at, services, form, ...(library ? { library: library.name } : {}) };
    places.set(key, place);
    placed.set(renderer.decided, place);
  }
  return placed;
}

/** Of two places, the first that stays. */
function firstOf(one: number, other: number, scan: PageScan): number {
  const [first = one] = stayingFirst([Math.min(one, other), Math.max(one, other)], scan, (at) => at);
  return first;
}

function renderersOf(decided: readonly DecidedSpot[]): Renderer[] {
  const scripts = decided.filter(({ spot }) => spot.tag.name === 'script' && spot.tag.space === 'html');
  const libraries = Map.groupBy(
    scripts.flatMap(({ parties }) =>
      parties.flatMap(({ service, url }) => {
        const library = url && libraryAt(url.href);
        return library ? [{ service, library }] : [];
      }),
    ),
    ({ service }) => service,
  );
  return scripts.flatMap((each) => {
    const { spot, parties } = each;
    const gated = parties.filter(({ decision }) => decision.action === 'gate');
    const services = gated.map(({ service }) => service);
    if (services.length === 0 || spot.insideControl || gated.some(isAskedElsewhere)) return [];
    const own = gated.flatMap(({ url }) => (url ? (libraryAt(url.href) ?? []) : []));
    // A script that needs the only library of a host needs that one.
    const needed = services.flatMap((service) => libraries.get(service)?.map(({ library }) => library) ?? []);
    const library = own[0] ?? (new Set(needed).size === 1 ? needed[0] : undefined);
    const renders = services.map((service) =>
      parseRenders(service.renders ?? byKind[service.kind] ?? library?.renders ?? ''),
    );
    return [
      {
        decided: each,
        services,
        library,
        renders: merged(renders),
        named: isSeen(services, library) ? namedIn(spot.script?.code) : [],
      },
    ];
  });
}

/** Whose consent is not asked for where something stands: badges are left to the preferences. */
function isAskedElsewhere({ service, decision }: DecidedSpot['parties'][number]): boolean {
  return pageLevel.has(service.kind) || service.kind === 'badge' || decision.reason === 'exempt';
}

function merged(all: readonly (Renders | null)[]): Renders {
  return all.reduce<Renders>(
    (sum, one) => ({
      marks: [...sum.marks, ...(one?.marks ?? [])],
      script: sum.script || one?.script === true,
      page: sum.page || one?.page === true,
    }),
    nowhere,
  );
}

/** `L.map('map')`, `container: '#docsearch'`, `'.search-box'`: text that may name an element. */
function namedIn(code: string | undefined): Mark[] {
  const words = code?.matchAll(/(['"`])([#.]?)([\w-]{1,64})\1/g) ?? [];
  return [...words].map(([, , sign, name = '']) => (sign === '.' ? { class: name } : { id: name }));
}

function placeOf(renderer: Renderer, mounts: readonly Mount[], scan: PageScan): number | undefined {
  const { page, places } = scan;
  const { renders, named, services } = renderer;
  const { spot } = renderer.decided;
  const first = (marks: readonly Mark[], isMeant: (mount: Mount) => boolean): Mount | undefined =>
    mounts.find((mount) => isMeant(mount) && marks.some((mark) => hasMark(page, mount.tag, mark)));
  const isSearch = services.some(({ kind }) => kind === 'search');
  const mount =
    first(renders.marks, () => true) ??
    // What code names may be anything: an empty element is there for nothing else.
    first(named, (mount) => mount.empty || (isSearch && isInput(mount)));
  if (mount) return mount.at;
  if (places === null || places.body === null) return undefined;
  const formula = renderer.library?.formulas && findMath(scan, places.body);
  if (formula) return formula;
  if (renders.script && spot.tag.start >= places.body) return afterScript(spot, page.text);
  return renders.page ? (places.footer ?? places.end) : undefined;
}

/** Nobody knows of most libraries, and of strangers, that they show anything at all. */
function isSeen(services: readonly Service[], library: Library | undefined): boolean {
  return library !== undefined || services.some(({ kind }) => !unseen.has(kind));
}

function isInput({ tag }: Mount): boolean {
  return tag.name === 'input';
}

function afterScript({ tag: { contentEnd, end } }: DecidedSpot['spot'], text: string): number {
  const close = text.indexOf('>', contentEnd ?? end);
  return close === -1 ? text.length : close + 1;
}

function isOwnPlace({ decided: { spot }, renders }: Renderer, at: number): boolean {
  return renders.script && at > spot.tag.start;
}

function formOf({ services, library }: Renderer): RenderPlace['form'] {
  if (services.some(({ kind }) => kind === 'search')) return 'search';
  return library || services.some(({ kind }) => kind === 'library') ? 'content' : 'service';
}
