import { attribute } from '../html/attribute-value.ts';
import { type ScannedTokens, scanTokens } from '../html/scan-tokens.ts';
import type { Attribute, StartTag, Token } from '../html/tokens.ts';
import { type ClientCode, clientCode } from '../hydration/client-code.ts';
import type { Spot, TagReader } from '../kinds/spot.ts';
import type { Page } from '../model.ts';
import type { PolicyTag } from '../policy/policy-edits.ts';
import { splice } from '../rewrite/splice.ts';
import { type ClaimPlace, claimsOf } from './claims.ts';
import type { Block } from './cut-blocks.ts';
import { type ImportMap, importMapOf } from './import-map.ts';
import { spotReader } from './known-tags.ts';
import { outlineOf, type Picture } from './outline.ts';
import { type Places, placesOf } from './places.ts';
import { type SlotPlace, slotsOf } from './slots.ts';
import { tagReader } from './tag-reader.ts';
import { type Undo, undoGates } from './undo-gates.ts';

/** What one read of a page gives: nobody is named yet, nothing is decided. */
export interface PageScan {
  /** As it was generated: what earlier runs put into it is taken out. All offsets are in this text. */
  page: Page;
  /** What was taken out of the page that was read. */
  undo: Undo;
  /** `<html lang>`, empty when the page does not say. */
  lang: string;
  /** In document order. */
  spots: Spot[];
  places: Places | null;
  slots: SlotPlace[];
  /** What the author says of the site, and the site has to bear out. */
  claims: ClaimPlace[];
  /** The author wrote the question of the banner: an element with `data-latchkey-part="question"`. */
  ownQuestion: boolean;
  /** Values of links of the author's that open the preferences. */
  openers: Attribute[];
  /** What changes it in the browser. */
  client: ClientCode;
  /** Its own Content Security Policies. */
  policies: PolicyTag[];
  /** What the page's addresses are relative to. */
  base: string;
  /** The first `<base href>`, as written; null: the page has none. */
  baseHref: string | null;
  /** Of the page's import maps; null: it has none. */
  importMap: ImportMap | null;
  /** What `<meta name=generator>` names. */
  generators: string[];
  /** What of it is not published, because what it depends on is not so. */
  cut: readonly Block[];
  /** Why the page was read by the tree parser; null: by the offset scanner. */
  fallback: string | null;
}

/** What a link to the preferences ends with, wherever it stands. */
export const preferencesHash = '#latchkey-preferences';

/**
 * Reads a page once, and one that was gated twice. Never throws for what is in the page.
 * @param isRecorded whether the folder's record knows it as a page that was gated
 */
export async function scanPage(page: Page, isRecorded = () => false): Promise<PageScan> {
  const scanned = await scanTokens(page.text);
  const undo = undoGates(page, scanned.tokens, isRecorded);
  if (undo.edits.length === 0) return scanGenerated(page, scanned, undo);
  const { bytes: _, ...rest } = page;
  const generated = { ...rest, text: splice(page.text, undo.edits) };
  return scanGenerated(generated, await scanTokens(generated.text), undo);
}

async function scanGenerated(page: Page, scanned: ScannedTokens, undo: Undo): Promise<PageScan> {
  const { tokens, fallback } = scanned;
  const outline = outlineOf(tokens);
  const read = tagReader(page);
  let spotsOf = spotReader(page, read);
  const spots: Spot[] = [];
  const framed: { spot: Spot; base: string }[] = [];
  const pictured: { spot: Spot; picture: Picture }[] = [];
  let lang: string | undefined;
  let baseHref: string | null = null;
  let ownQuestion = false;
  const importMaps: string[] = [];
  const policies: PolicyTag[] = [];
  const generators: string[] = [];

  for (const { tag, inControl, picture } of outline.tags) {
    if (tag.name === 'html') lang ??= read.value(tag, 'lang');
    else if (tag.name === 'base' && baseHref === null) {
      const href = read.value(tag, 'href');
      if (href === undefined) continue;
      baseHref = href;
      read.setBase(href);
      spotsOf = spotReader(page, read);
    } else if (tag.name === 'meta') {
      policies.push(...policyOf(tag, read));
      generators.push(...generatorOf(tag, read));
    } else if (isImportMap(tag, read)) importMaps.push(read.decode(read.content(tag)));
    if (tag.marked && read.value(tag, 'data-latchkey-part') === 'question') ownQuestion = true;
    if (!runsOrLoads(tag)) continue;
    read.inside.picture = picture !== null;
    read.inside.control = inControl;
    for (const spot of spotsOf(tag)) {
      const ignored = tag.marked ? read.value(tag, 'data-latchkey-ignore') : undefined;
      if (ignored !== undefined) spot.ignored = ignored;
      if (spot.kind === 'refresh') spot.redirect = isRedirect(page.text);
      if (spot.document !== undefined) framed.push({ spot, base: read.base });
      if (picture) pictured.push({ spot, picture });
      spots.push(spot);
    }
  }
  for (const { spot, picture } of pictured) if (picture.end !== undefined) spot.controlAt = picture.end;
  for (const { spot, base } of framed) spot.inner = await innerSpots(page, spot, base);
  const slots = slotsOf(page, tokens);
  return {
    page,
    undo,
    lang: lang ?? '',
    spots,
    places: placesOf(page.text, scanned, outline, slots),
    slots,
    claims: claimsOf(page, tokens),
    ownQuestion,
    openers: openersOf(page, tokens),
    client: clientCode(page, outline),
    policies,
    base: read.base,
    baseHref,
    importMap: importMapOf(importMaps, read.base),
    generators,
    cut: [],
    fallback,
  };
}

function policyOf(tag: StartTag, read: TagReader): PolicyTag[] {
  if (!/^content-security-policy$/i.test(read.value(tag, 'http-equiv') ?? '')) return [];
  const content = attribute(tag, 'content');
  return content ? [{ tag, content, policy: read.value(tag, 'content') ?? '' }] : [];
}

/** What made the page, by its own word. */
function generatorOf(tag: StartTag, read: TagReader): string[] {
  return /^generator$/i.test(read.value(tag, 'name') ?? '') ? [read.value(tag, 'content') ?? ''] : [];
}

function isImportMap(tag: StartTag, read: TagReader): boolean {
  return (
    tag.name === 'script' && runsOrLoads(tag) && read.value(tag, 'type')?.trim().toLowerCase() === 'importmap'
  );
}

/** Links of the author's that open the preferences. */
function openersOf({ text }: Page, tokens: readonly Token[]): Attribute[] {
  if (!text.includes(preferencesHash)) return [];
  return tokens.flatMap((token) => {
    if (token.type === 'end' || token.inert || token.name !== 'a') return [];
    const href = attribute(token, 'href');
    return href && text.startsWith(preferencesHash, href.valueEnd - preferencesHash.length) ? [href] : [];
  });
}

/** Browsers without scripts, the only ones that read `<noscript>`, neither run nor fetch scripts. */
function runsOrLoads(tag: StartTag): boolean {
  return !(tag.noscript && tag.name === 'script');
}

/** A page that only leads elsewhere: hardly a word, and nothing but the link that says where to. */
function isRedirect(text: string): boolean {
  if (text.length > 4096) return false;
  const words = text
    .replace(/<!--.*?-->|<(script|style|title)\b.*?<\/\1\s*>|<[^>]*>/gis, ' ')
    .replace(/\s+/g, ' ');
  return words.length < 250;
}

/** Of a frame's own document, scanned as the page that it is. */
async function innerSpots(page: Page, { document = '' }: Spot, base: string): Promise<Spot[]> {
  const { spots } = await scanPage({ path: page.path, url: base, text: document, encoding: 'utf-16' });
  return spots;
}
