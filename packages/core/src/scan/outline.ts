import type { EndTag, StartTag, Token } from '../html/tokens.ts';

/** A start tag that is not inert, with what it stands in. */
export interface PlacedTag {
  tag: StartTag;
  inControl: boolean;
  picture: Picture | null;
}

export interface Picture {
  /** After its end tag; undefined: it has none. */
  end: number | undefined;
}

/** The tags of a page without the many that say nothing here: most are links. */
export interface Outline {
  tags: PlacedTag[];
  /** Of those elements that pages have one of, and of footers. */
  ends: EndTag[];
}

/** Elements that only say what others stand in, unless an attribute says more. */
const surroundings = new Set(['a', 'button', 'picture', 'svg']);

const ofPages = new Set(['html', 'head', 'body', 'footer']);

export function outlineOf(tokens: readonly Token[]): Outline {
  const outline: Outline = { tags: [], ends: [] };
  let controls = 0;
  let pictures = 0;
  let picture: Picture = { end: undefined };
  /** Of the elements that pages have one of, those whose last start tag stands in a template. */
  const inert = new Set<string>();
  for (const token of tokens) {
    const { name } = token;
    if (token.type === 'end') {
      if (isControl(name)) controls = Math.max(0, controls - 1);
      else if (name === 'picture') {
        pictures = Math.max(0, pictures - 1);
        picture.end = token.end;
        picture = { end: undefined };
      } else if (ofPages.has(name) && !inert.delete(name)) outline.ends.push(token);
    } else if (token.inert) {
      if (ofPages.has(name)) inert.add(name);
    } else {
      // What a template left open, it ended with.
      inert.delete(name);
      if (isControl(name)) controls++;
      else if (name === 'picture') pictures++;
      if (surroundings.has(name) && !(token.contacts || token.marked || token.hydrates)) continue;
      outline.tags.push({ tag: token, inControl: controls > 0, picture: pictures > 0 ? picture : null });
    }
  }
  return outline;
}

function isControl(name: string): boolean {
  return name === 'a' || name === 'button';
}
