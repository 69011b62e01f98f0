import { detached } from '../html/detached.ts';
import { readAttributes, TagCursor } from '../html/tag-cursor.ts';
import type { Space, StartTag } from '../html/tokens.ts';
import { attributeSpots } from '../kinds/attributes.ts';
import { kindsOfTags } from '../kinds/index.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Page } from '../model.ts';
import { remembering } from '../remembering.ts';
import { contentRange, type PageReader, tagReader } from './tag-reader.ts';

/** Spots of a tag at offset 0 of its source; null: what they are depends on the page, not on the source alone. */
type Known = readonly Spot[] | null;

/** Longer elements are not kept: they are scripts with the data of their page in them. */
const longest = 16_384;
const mostKept = 4096;

/** What stands in the layouts of a site, and is the same on many pages. Pictures and frames mostly are not. */
const ofLayouts = new Set(['script', 'style', 'link', 'meta', 'form', 'input', 'body']);

/** What the tags of sites contact, by encoding and origin of the page, then by surroundings, then by source. */
const memories = remembering((_site) => new Map<number, Map<string, Known>>(), 8);

/** Reads the tags of one page. Those of layouts that are the same to the character are read once for all pages. */
export function spotReader(page: Page, read: PageReader): (tag: StartTag) => Spot[] {
  const memory = memories(`${page.encoding} ${read.origin}`);
  return (tag) => {
    if (!kindsOfTags.has(tag.name) && !tag.contacts) return [];
    if (!ofLayouts.has(tag.name)) return readTag(tag, read);
    const end = tag.name === 'script' || tag.name === 'style' ? contentRange(page.text, tag).end : tag.end;
    if (end - tag.start > longest) return readTag(tag, read);

    const known = inSurroundings(memory, surroundingsOf(tag, read));
    const source = page.text.slice(tag.start, end);
    let spots = known.get(source);
    if (spots === undefined) {
      if (known.size >= mostKept) known.clear();
      const copy = { ...page, text: detached(source) };
      spots = readCopy(tag, copy, read);
      known.set(copy.text, spots);
    }
    if (spots === null) return readTag(tag, read);
    return spots.map((spot) => ({ ...spot, tag, end: tag.start + spot.end, like: spot }));
  };
}

function readTag(tag: StartTag, read: PageReader): Spot[] {
  const spot = kindsOfTags.get(tag.name)?.(tag, read);
  const others = attributeSpots(tag, read);
  return spot ? [spot, ...others] : others;
}

/** Reads a tag from a copy of its source, so that nothing of the page is kept with what is found. */
function readCopy(tag: StartTag, copy: Page, { base, inside }: PageReader): Known {
  const read = tagReader(copy, base);
  Object.assign(read.inside, inside);
  const cursor = new TagCursor(copy.text);
  cursor.enter(1);
  const moved: StartTag = {
    type: 'start',
    name: tag.name,
    start: 0,
    nameEnd: cursor.tagNameEnd,
    end: tag.end - tag.start,
    selfClosing: tag.selfClosing,
    attributes: readAttributes(cursor) ?? [],
    marked: tag.marked,
    contacts: tag.contacts,
    hydrates: tag.hydrates,
    space: tag.space,
    noscript: tag.noscript,
    inert: tag.inert,
    contentEnd: tag.contentEnd === undefined ? undefined : copy.text.length,
  };
  const spots = readTag(moved, read);
  return read.usesBase ? null : spots;
}

/** What else the reading of a tag depends on, as a number. */
function surroundingsOf({ space, noscript }: StartTag, { inside }: PageReader): number {
  return spaces.indexOf(space) + (noscript ? 4 : 0) + (inside.picture ? 8 : 0) + (inside.control ? 16 : 0);
}

const spaces: readonly Space[] = ['html', 'svg', 'math'];

function inSurroundings(memory: Map<number, Map<string, Known>>, surroundings: number): Map<string, Known> {
  let known = memory.get(surroundings);
  if (known === undefined) {
    known = new Map();
    memory.set(surroundings, known);
  }
  return known;
}
