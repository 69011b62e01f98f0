import { restoreCss } from '../css/inert-css.ts';
import { attribute, attributeValue } from '../html/attribute-value.ts';
import { encodeCss } from '../html/encode-css.ts';
import type { StartTag, Token } from '../html/tokens.ts';
import type { Edit, Source } from '../model.ts';
import { policyMark, undonePolicy } from '../policy/policy-edits.ts';
import { withoutCovered } from '../rewrite/splice.ts';
import { isAddedSlot } from './slot-names.ts';
import { elementEnd } from './slots.ts';
import { contentRange } from './tag-reader.ts';

/** What takes a page back to how it was generated. */
export interface Undo {
  /** In order, none over another. */
  edits: Edit[];
  /** Offset of the first tag that carries marks of a gate that no run has made; null: there is none. */
  foreign: number | null;
}

const prefix = 'data-latchkey-';

/** What an author may write after the prefix. Gating alone writes all other names. */
const forAuthors = new Set(
  (
    'action ignore lang part purpose service slot ' +
    // Of slots and claims.
    'claim columns effective entries fact filled from if only prevails reviewed scope updated version'
  ).split(' '),
);

/** What gating says about a tag; every other name that it writes is that of an attribute which it put aside. */
const ofTheGate = ['gate', 'service', 'added', 'css', 'box'];

/**
 * Takes out what earlier runs put into a page. What they removed does not come back. No mark is believed in a page
 * that no run has written: there somebody else wrote it, and it goes, so that nothing that is live passes for gated
 * and nothing that is inert is ever made live.
 * @param isRecorded whether the folder's record has this page as one that was gated: asked only of pages that carry
 * marks and no boot
 */
export function undoGates(page: Source, tokens: readonly Token[], isRecorded: () => boolean): Undo {
  const tags = tokens.filter((token): token is StartTag => token.type === 'start' && isMarked(token));
  if (tags.length === 0) return { edits: [], foreign: null };
  if (tags.some((tag) => isBoot(page, tag)) || isRecorded()) {
    return { edits: withoutCovered(undone(page, tokens)), foreign: null };
  }
  const edits = tags.flatMap((tag) => withoutMarks(page, tag));
  return { edits, foreign: edits[0]?.start ?? null };
}

function isMarked({ marked, inert }: StartTag): boolean {
  return marked && !inert;
}

/** Markup that somebody else sent in may carry attributes of any name, but no script. */
function isBoot(page: Source, tag: StartTag): boolean {
  return (
    tag.name === 'script' &&
    !tag.noscript &&
    value(page, tag, 'slot') === 'boot' &&
    value(page, tag, 'page') !== undefined
  );
}

function undone(page: Source, tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  const starts = new Map(tokens.map((token) => [token.start, token]));
  let pictures = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.name === 'picture') pictures = Math.max(0, pictures + (token.type === 'start' ? 1 : -1));
    if (token.type === 'end' || !isMarked(token)) continue;
    if (isAddedSlot(value(page, token, 'slot'))) edits.push(without(page, token));
    else if (attribute(token, policyMark)) edits.push(...undonePolicy(page, token));
    else if (isGate(page, token)) {
      edits.push(...restored(page, token));
      if (token.name !== 'img') continue;
      const picture = pictures > 0 ? tokens.slice(index).find(isPictureEnd) : undefined;
      edits.push(...standIns(page, starts, (picture ?? token).end));
    }
  }
  return edits;
}

function isGate(page: Source, tag: StartTag): boolean {
  return value(page, tag, 'gate') !== undefined && value(page, tag, 'service') !== undefined;
}

function isPictureEnd({ type, name }: Token): boolean {
  return type === 'end' && name === 'picture';
}

/** What gating added goes, with the blank before it; what it put aside gets its name back. */
function restored(page: Source, tag: StartTag): Edit[] {
  const css = value(page, tag, 'css');
  const added = value(page, tag, 'added')?.split(' ') ?? [];
  const going = new Set([...ofTheGate.map((name) => prefix + name), ...added]);
  const edits: Edit[] = [];
  let from = tag.nameEnd;
  for (const { name, nameStart, end } of tag.attributes) {
    if (going.delete(name)) edits.push({ start: from, end, text: '' });
    else if (isReserved(tag, name))
      edits.push({ start: nameStart, end: nameStart + prefix.length, text: '' });
    from = end;
  }
  return css === undefined ? edits : [...edits, restoredCss(page, tag, css)];
}

function restoredCss(page: Source, tag: StartTag, put: string): Edit {
  const { start, end } = contentRange(page.text, tag);
  const originals = originalsOf(put).map((original) => encodeCss(original, page.encoding));
  return { start, end, text: restoreCss(page.text.slice(start, end), new Map(originals.entries())) };
}

/** What a gated `<style>` has put aside. Nothing, when somebody wrote over it. */
function originalsOf(put: string): string[] {
  try {
    const originals: unknown = JSON.parse(put);
    return Array.isArray(originals) ? originals.map(String) : [];
  } catch {
    return [];
  }
}

/** What stands for a gated picture right after it: its words, its control. */
function standIns(page: Source, starts: ReadonlyMap<number, Token>, from: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = from; ; ) {
    const tag = starts.get(at);
    if (tag?.type !== 'start' || !['alt', 'control'].includes(value(page, tag, 'part') ?? '')) return edits;
    const edit = without(page, tag);
    edits.push(edit);
    at = edit.end;
  }
}

function withoutMarks(page: Source, tag: StartTag): Edit[] {
  const isOurSlot = isAddedSlot(value(page, tag, 'slot'));
  const edits: Edit[] = [];
  let from = tag.nameEnd;
  for (const { name, end } of tag.attributes) {
    if (isReserved(tag, name) || (isOurSlot && name === `${prefix}slot`))
      edits.push({ start: from, end, text: '' });
    from = end;
  }
  return edits;
}

function isReserved(tag: StartTag, name: string): boolean {
  // On a frame it is the author's picture for the placeholder; of a film it was put aside.
  if (tag.name === 'iframe' && name === `${prefix}poster`) return false;
  return name.startsWith(prefix) && !forAuthors.has(name.slice(prefix.length));
}

function without({ text }: Source, tag: StartTag): Edit {
  return { start: tag.start, end: elementEnd(text, tag).end, text: '' };
}

function value(page: Source, tag: StartTag, name: string): string | undefined {
  const found = attribute(tag, prefix + name);
  return found && attributeValue(page, found);
}
