import { attribute, attributeValue } from '../html/attribute-value.ts';
import { scanTokens } from '../html/scan-tokens.ts';
import type { Attribute, StartTag, Token } from '../html/tokens.ts';
import { attributeSpots } from '../kinds/attributes.ts';
import { kindsOfTags } from '../kinds/index.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Page } from '../model.ts';
import { type ImportMap, importMapOf } from './import-map.ts';
import { type Places, placesOf } from './places.ts';
import { type SlotPlace, slotsOf } from './slots.ts';
import { hasMarks, tagReader } from './tag-reader.ts';

/** What one read of a page gives: nobody is named yet, nothing is decided. */
export interface PageScan {
  page: Page;
  /** `<html lang>`, empty when the page does not say. */
  lang: string;
  /** In document order. */
  spots: Spot[];
  places: Places | null;
  slots: SlotPlace[];
  /** Values of links of the author's that open the preferences. */
  openers: Attribute[];
  /** What the page's addresses are relative to. */
  base: string;
  /** Of the page's first import map; null: it has none. */
  importMap: ImportMap | null;
  /** `<link rel=canonical>`. */
  canonical: URL | null;
  /** Why the page was read by the tree parser; null: by the offset scanner. */
  fallback: string | null;
}

/** What a link to the preferences ends with, wherever it stands. */
export const preferencesHash = '#latchkey-preferences';

/** Reads a page once. Never throws for what is in the page. */
export async function scanPage(page: Page): Promise<PageScan> {
  const { tokens, fallback } = await scanTokens(page.text);
  const read = tagReader(page);
  const spots: Spot[] = [];
  let lang: string | undefined;
  let canonical: URL | null = null;
  let base = false;
  let pictures = 0;
  let controls = 0;
  const pictured: Spot[] = [];
  const openers: Attribute[] = [];
  let importMap: ImportMap | null = null;

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
    else if (token.name === 'base' && !base) {
      const href = read.value(token, 'href');
      if (href !== undefined) read.setBase(href);
      base = href !== undefined;
    } else if (token.name === 'link' && read.value(token, 'rel') === 'canonical') {
      canonical ??= read.resolve(read.value(token, 'href'));
    }
    const marked = hasMarks(token);
    if (marked && attribute(token, 'data-latchkey-slot')) continue;
    const href = token.name === 'a' ? attribute(token, 'href') : undefined;
    if (href && page.text.startsWith(preferencesHash, href.valueEnd - preferencesHash.length))
      openers.push(href);
    read.inside.picture = pictures > 0;
    read.inside.control = controls > 0;
    if (!runsOrLoads(token)) continue;
    if (token.name === 'script' && read.value(token, 'type')?.trim().toLowerCase() === 'importmap') {
      importMap ??= importMapOf(read.decode(read.content(token)));
    }
    const found = kindsOfTags.get(token.name)?.(token, read);
    const others = attributeSpots(token, read);
    for (const each of found ? [found, ...others] : others) {
      const whole = each.document === undefined ? each : await withInner(page, each, read.base);
      const spot = marked ? withMarks(page, whole) : whole;
      if (spot.kind === 'refresh') spot.redirect = isRedirect(page.text);
      if (pictures > 0) pictured.push(spot);
      spots.push(spot);
    }
  }
  return {
    page,
    lang: lang ?? '',
    spots,
    places: placesOf(page.text, tokens),
    slots: slotsOf(page, tokens),
    openers,
    base: read.base,
    importMap,
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

/** What the author or an earlier run wrote on the tag. */
function withMarks(page: Page, spot: Spot): Spot {
  const ignored = written(page, spot.tag, 'data-latchkey-ignore');
  const gated = written(page, spot.tag, 'data-latchkey-gate');
  const services = written(page, spot.tag, 'data-latchkey-service')?.split(' ') ?? [];
  return {
    ...spot,
    ...(ignored === undefined ? {} : { ignored }),
    ...(gated === undefined ? {} : { gate: { kind: gated, services } }),
  };
}

function written(page: Page, tag: StartTag, name: string): string | undefined {
  const found = attribute(tag, name);
  return found && attributeValue(page, found);
}
