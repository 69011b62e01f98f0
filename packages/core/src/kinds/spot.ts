import type { StartTag } from '../html/tokens.ts';
import type { ScriptKind } from '../javascript/analysis.ts';
import type { Kind } from '../model.ts';

/** A URL that an attribute makes the browser load. */
export interface Load {
  url: URL;
  attribute: string;
  /** The attribute as written, decoded. */
  value?: string;
  /** Of an address in CSS: the whole `url()`, in the text of the sheet or of the attribute. */
  css?: { start: number; end: number };
}

/** An element that may contact somebody, before anybody is named or decided about. */
export interface Spot {
  kind: Kind;
  tag: StartTag;
  /**
   * The same object for all spots of tags that read alike, wherever they stand: what follows from the source of the tag
   * alone follows from it. Absent when the page around it counts.
   */
  like?: object;
  /** End of the element as far as a finding covers it: of its start tag, or of its content for inline scripts. */
  end: number;
  /** Everything that it loads by URL. */
  loads: Load[];
  /** Attributes that are put aside with those that load: what makes the element what it is. */
  also: string[];
  /** A script in the page, whose loads only its code knows. */
  script?: {
    code: string;
    kind: ScriptKind;
    /** It runs only when the visitor does something. */
    onUse: boolean;
  };
  /** Of an external script: it is a module. */
  module?: true;
  /** A frame's own document. */
  document?: string;
  /** What stands in that document: what it contacts, the frame contacts. */
  inner?: Spot[];
  /** Nobody sees it: 3 px and less, or hidden. */
  invisible: boolean;
  /** Inside a link or a button: it gets no control of its own. */
  insideControl: boolean;
  /** Where a control after an image belongs, when that is not right after its tag: behind its `<picture>`. */
  controlAt?: number;
  /** Words that describe it: an image's `alt`, else `title`; absent when nobody wrote any. */
  label?: string;
  /** Its attributes give it a size, which it keeps while it is empty. */
  boxed: boolean;
  /** The author's reason for leaving it alone (`data-latchkey-ignore`). */
  ignored?: string;
  /** Of a `style` attribute: its value. */
  styleValue?: string;
  /** Of a `refresh`: the page is there for nothing else. */
  redirect?: boolean;
  /** Of a frame: what its placeholder is made of. */
  frame?: FrameAttributes;
}

/** Attributes of a frame as generated. */
export interface FrameAttributes {
  /** What it loads, absolute; null when its document is in the page and has no address of its own. */
  url: string | null;
  title: string | undefined;
  allow: string | undefined;
  sandbox: string | undefined;
  referrerpolicy: string | undefined;
  tabindex: string | undefined;
  /** The author's picture for the placeholder (`data-latchkey-poster`), as written. */
  poster: string | undefined;
}

/** What a kind needs to know of the page around a tag. */
export interface TagReader {
  /** The value of an attribute, as a browser sees it. */
  value(tag: StartTag, name: string): string | undefined;
  /** Null for what contacts nobody: `data:`, `blob:`, `about:`, `javascript:`, mistakes. */
  resolve(value: string | undefined): URL | null;
  /** Text between the start tag and the end tag of a script or style sheet, as in the file. */
  content(tag: StartTag): string;
  /** What such a text is written in: see `Source`. */
  encoding: string;
  /** Characters of such a text. */
  decode(raw: string): string;
  inside: { picture: boolean; control: boolean };
}

/** Reads one tag: null when a tag of this name contacts nobody. */
export type KindOfTag = (tag: StartTag, read: TagReader) => Spot | null;

/** What every spot has; the kind adds what is its own. */
export function spotOf(kind: Kind, tag: StartTag, read: TagReader, loads: Load[], also: string[] = []): Spot {
  const label = (read.value(tag, 'alt') ?? read.value(tag, 'title'))?.trim();
  const width = read.value(tag, 'width');
  const height = read.value(tag, 'height');
  return {
    kind,
    tag,
    end: tag.end,
    loads,
    also,
    invisible: (isTiny(width) && isTiny(height)) || isHidden(tag, read),
    insideControl: read.inside.control,
    ...(label === undefined ? {} : { label }),
    boxed: width !== undefined && height !== undefined,
  };
}

/** A spot of the URLs in these attributes; null when there is none. */
export function spotOfUrls(
  kind: Kind,
  tag: StartTag,
  read: TagReader,
  attributes: readonly string[],
  also: string[] = [],
): Spot | null {
  const loads = attributes.flatMap((attribute) => {
    const value = read.value(tag, attribute);
    const url = read.resolve(value);
    return url && value !== undefined ? [{ url, attribute, value }] : [];
  });
  return loads.length > 0 ? spotOf(kind, tag, read, loads, also) : null;
}

/** Taken out of sight by its own attributes. A style sheet can hide more: that is not read. */
function isHidden(tag: StartTag, read: TagReader): boolean {
  if (read.value(tag, 'hidden') !== undefined) return true;
  const style = read.value(tag, 'style');
  if (style === undefined) return false;
  return (
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    (/(?:^|;)\s*width\s*:\s*[0-3](?:px)?\s*(?:;|$)/i.test(style) &&
      /(?:^|;)\s*height\s*:\s*[0-3](?:px)?\s*(?:;|$)/i.test(style))
  );
}

/** Of a tracking pixel. */
function isTiny(length: string | undefined): boolean {
  return length !== undefined && /^\s*[0-3](?:px)?\s*$/.test(length);
}
