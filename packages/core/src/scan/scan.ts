import { attribute } from '../html/attribute-value.ts';
import { type ScannedTokens, scanTokens } from '../html/scan-tokens.ts';
import type { Attribute, StartTag, Token } from '../html/tokens.ts';
import { type ClientCode, clientCode } from '../hydration/client-code.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Page } from '../model.ts';
import type { PolicyTag } from '../policy/policy-edits.ts';
import { splice } from '../rewrite/splice.ts';
import { type ImportMap, importMapOf } from './import-map.ts';
import { spotReader } from './known-tags.ts';
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
  /** `<link rel=canonical>`. */
  canonical: URL | null;
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
  const read = tagReader(page);
  let spotsOf = spotReader(page, read);
  const spots: Spot[] = [];
  let lang: string | undefined;
  let canonical: URL | null = null;
  let baseHref: string | null = null;
  const mayOpen = page.text.includes(preferencesHash);
  let pictures = 0;
  let controls = 0;
  let ownQuestion = false;
  const pictured: Spot[] = [];
  const openers: Attribute[] = [];
  const importMaps: string[] = [];
  const policies: PolicyTag[] = [];

  for (const token of tokens) {
    if (token.type === 'end') {
      if (token.name === 'picture') {
        pictures = Math.max(0, pictures - 1);
        for (const spot of pictured.splice(0)) spot.controlAt = token.end;
      } else if (isControl(token)) controls = Math.max(0, controls - 1);
      continue;
    }
    if (token.inert) continue;
    if (token.name === 'picture') pictures++;
    else if (isControl(token)) controls++;
    else if (token.name === 'html') lang ??= read.value(token, 'lang');
    else if (token.name === 'base' && baseHref === null) {
      const href = read.value(token, 'href');
      if (href === undefined) continue;
      baseHref = href;
      read.setBase(href);
      spotsOf = spotReader(page, read);
    } else if (token.name === 'link' && read.value(token, 'rel') === 'canonical') {
      canonical ??= read.resolve(read.value(token, 'href'));
    }
    if (token.name === 'meta' && /^content-security-policy$/i.test(read.value(token, 'http-equiv') ?? '')) {
      const content = attribute(token, 'content');
      if (content) policies.push({ tag: token, content, policy: read.value(token, 'content') ?? '' });
    }
    const href = mayOpen && token.name === 'a' ? attribute(token, 'href') : undefined;
    if (href && page.text.startsWith(preferencesHash, href.valueEnd - preferencesHash.length))
      openers.push(href);
    read.inside.picture = pictures > 0;
    read.inside.control = controls > 0;
    if (token.marked && read.value(token, 'data-latchkey-part') === 'question') ownQuestion = true;
    if (!runsOrLoads(token)) continue;
    if (token.name === 'script' && read.value(token, 'type')?.trim().toLowerCase() === 'importmap') {
      importMaps.push(read.decode(read.content(token)));
    }
    for (const each of spotsOf(token)) {
      const spot = each.document === undefined ? each : await withInner(page, each, read.base);
      const ignored = token.marked ? read.value(token, 'data-latchkey-ignore') : undefined;
      if (ignored !== undefined) spot.ignored = ignored;
      if (spot.kind === 'refresh') spot.redirect = isRedirect(page.text);
      if (pictures > 0) pictured.push(spot);
      spots.push(spot);
    }
  }
  return {
    page,
    undo,
    lang: lang ?? '',
    spots,
    places: placesOf(page.text, scanned),
    slots: slotsOf(page, tokens),
    ownQuestion,
    openers,
    client: clientCode(page, tokens),
    policies,
    base: read.base,
    baseHref,
    importMap: importMapOf(importMaps, read.base),
    canonical,
    fallback,
  };
}

/** Browsers without scripts, the only ones that read `<noscript>`, neither run nor fetch scripts. */
function runsOrLoads(tag: StartTag): boolean {
  return !(tag.noscript && tag.name === 'script');
}

function isControl(token: Token): boolean {
  return token.name === 'a' || token.name === 'button';
}

/** A page that only leads elsewhere: hardly a word, and nothing but the link that says where to. */
function isRedirect(text: string): boolean {
  if (text.length > 4096) return false;
  const words = text
    .replace(/<!--.*?-->|<(script|style|title)\b.*?<\/\1\s*>|<[^>]*>/gis, ' ')
    .replace(/\s+/g, ' ');
  return words.length < 250;
}

/** A frame's own document, scanned as the page that it is. */
async function withInner(page: Page, spot: Spot, base: string): Promise<Spot> {
  if (spot.document === undefined) return spot;
  const { spots } = await scanPage({ path: page.path, url: base, text: spot.document, encoding: 'utf-16' });
  return { ...spot, inner: spots };
}
