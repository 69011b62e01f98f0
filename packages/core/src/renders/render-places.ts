import { pageLevel } from '../decide/decide.ts';
import type { DecidedSpot } from '../decide/decide-spot.ts';
import type { Service, ServiceKind } from '../model.ts';
import { type Block, inAny } from '../scan/cut-blocks.ts';
import type { PageScan } from '../scan/scan.ts';
import { findMath } from './find-math.ts';
import { findMounts, type Mount } from './find-mounts.ts';
import { firstOfParts } from './first-of-parts.ts';
import { type Library, libraryAt } from './libraries.ts';
import { hasMark, type Mark, parseRenders, type Renders } from './marks.ts';

/** Offsets in the page as it was generated. */
export interface Stand {
  /** Of the control. */
  at: number;
  /** Of what is drawn: when it goes, nothing is to be asked here. */
  drawn: number;
}

/** Where a gated script would show something, and the visitor is asked for it. */
export interface RenderPlace {
  /** By preference: the control is where the first stands of which what is drawn is published. */
  stands: Stand[];
  /** From this offset on, the place is that of the script itself, and no other's. */
  ownFrom: number;
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

/** Where gated scripts show something, each by itself: what of the page goes is known in the last pass. */
export function renderPlaces(decided: readonly DecidedSpot[], scan: PageScan): Map<DecidedSpot, RenderPlace> {
  const renderers = renderersOf(decided);
  const placed = new Map<DecidedSpot, RenderPlace>();
  if (renderers.length === 0 || scan.places === null) return placed;
  const marks = renderers.flatMap(({ renders, named }) => [...renders.marks, ...named]);
  const isCut = inAny(scan.cut);
  const mounts = findMounts(scan.page, marks).filter(({ tag }) => !isCut(tag.start));
  const parts = scan.slots.filter(({ name }) => name === 'when');
  const mayGo = inAny(parts);
  for (const renderer of renderers) {
    const stands: Stand[] = [];
    for (const more of standsOf(renderer, { mounts, parts, scan })) {
      stands.push(...more);
      if (stands.some(({ drawn }) => !mayGo(drawn))) break;
    }
    if (stands.length === 0) continue;
    const { decided, renders, services, library } = renderer;
    const ownFrom = renders.script ? decided.spot.tag.end : Infinity;
    const form = formOf(renderer);
    placed.set(decided, { stands, ownFrom, services, form, ...(library ? { library: library.name } : {}) });
  }
  return placed;
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

/** By preference; each where there is none of those before, or none that is published. */
function* standsOf(
  { renders, named, services, library, decided: { spot } }: Renderer,
  { mounts, parts, scan }: { mounts: readonly Mount[]; parts: readonly Block[]; scan: PageScan },
): Generator<Stand[]> {
  const { page, places } = scan;
  const firsts = (marks: readonly Mark[], isMeant: (mount: Mount) => boolean): Stand[] =>
    firstOfParts(
      mounts,
      parts,
      ({ tag }) => tag.start,
      (mount) =>
        isMeant(mount) && marks.some((mark) => hasMark(page, mount.tag, mark))
          ? { at: mount.at, drawn: mount.tag.start }
          : undefined,
    );
  const isSearch = services.some(({ kind }) => kind === 'search');
  yield firsts(renders.marks, () => true);
  // What code names may be anything: an empty element is there for nothing else.
  yield firsts(named, (mount) => mount.empty || (isSearch && isInput(mount)));
  if (places === null || places.body === null) return;
  if (library?.formulas) yield findMath(scan, places.body, parts);
  if (renders.script && spot.tag.start >= places.body)
    yield [{ at: afterScript(spot, page.text), drawn: spot.tag.start }];
  const end = places.footer ?? places.end;
  if (renders.page) yield [{ at: end, drawn: end }];
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

function formOf({ services, library }: Renderer): RenderPlace['form'] {
  if (services.some(({ kind }) => kind === 'search')) return 'search';
  return library || services.some(({ kind }) => kind === 'library') ? 'content' : 'service';
}
