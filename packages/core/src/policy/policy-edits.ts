import type { PageView, SiteView } from '../emit/site-view.ts';
import { heldServices } from '../guard/site-guard.ts';
import { attributeValue } from '../html/attribute-value.ts';
import { detached } from '../html/detached.ts';
import type { Attribute, StartTag } from '../html/tokens.ts';
import type { Edit, Source } from '../model.ts';
import type { PlannedEdit } from '../rewrite/planned-edit.ts';
import { type MissingSources, missingSources, ownSources } from './own-sources.ts';
import type { Restyled } from './restyled.ts';

/** A `<meta http-equiv="Content-Security-Policy">` of a page. */
export interface PolicyTag {
  tag: StartTag;
  /** Its `content`. */
  content: Attribute;
  /** The policy as a browser reads it. */
  policy: string;
}

/** What a page carries that its policy has to let through. */
export interface PolicedPage {
  page: PageView;
  /** Whether the page gets anything of ours. */
  isNeeded(view: SiteView): boolean;
  restyled: readonly Restyled[];
}

/** Says what was put into the policy of its tag: the added pieces, with `|` between. */
export const policyMark = 'data-latchkey-policy';

/**
 * Lets what we emit through a page's own policies, where they would not.
 */
export function policyEdits(
  policies: readonly PolicyTag[],
  source: Source,
  page: PolicedPage,
): PlannedEdit[] {
  return policies.flatMap(({ tag, content, policy: text }) => {
    const quote = source.text[content.valueStart - 1];
    if (quote !== '"' && quote !== "'") return [];
    const policy = detached(text);
    const offsets = rawOffsets(source.text.slice(content.valueStart, content.valueEnd));
    // Which directives may lack something does not depend on what the hashes are.
    const pieces = missingSources(policy, { script: ['?'], style: ['?'] }).map(({ at }) => {
      const place = content.valueStart + (offsets[at] ?? 0);
      return { start: place, end: place, text: pieceAt(at, quote, policy, page) };
    });
    if (pieces.length === 0) return [];
    return [{ start: tag.nameEnd, end: tag.nameEnd, text: markOf(policy, page) }, ...pieces];
  });
}

// What is drawn later may not hold on to the page's text: these know nothing of it.

function pieceAt(at: number, quote: string, policy: string, page: PolicedPage): Draw {
  return (view) =>
    missingFor(view, policy, page)
      .filter((missing) => missing.at === at)
      .map(({ sources }) => pieceOf(sources, quote))
      .join('');
}

function markOf(policy: string, page: PolicedPage): Draw {
  return (view) => {
    const added = missingFor(view, policy, page).map(({ sources }) => pieceOf(sources, '"'));
    return added.length > 0 ? ` ${policyMark}="${added.join('|')}"` : '';
  };
}

type Draw = (view: SiteView) => string;

function missingFor(view: SiteView, policy: string, policed: PolicedPage): MissingSources[] {
  const { page, isNeeded, restyled } = policed;
  if (!view.hashes || !isNeeded(view)) return [];
  const boot = heldServices(view, page.guard).length > 0 ? 'guardedBoot' : 'boot';
  const style = page.places ? 'placesStyle' : 'pageStyle';
  return missingSources(policy, ownSources(view.hashes, [{ boot, style, restyled }]));
}

/** Takes out again what the mark says was put in, and the mark. */
export function undonePolicy(source: Source, tag: StartTag): Edit[] {
  const mark = tag.attributes.find(({ name }) => name === policyMark);
  const content = tag.attributes.find(({ name }) => name === 'content');
  if (!mark || !content) return [];
  const quote = source.text[content.valueStart - 1] ?? '"';
  const raw = source.text.slice(content.valueStart, content.valueEnd);
  const edits: Edit[] = [{ start: tag.nameEnd, end: mark.end, text: '' }];
  let from = 0;
  for (const added of attributeValue(source, mark).split('|')) {
    const piece = pieceOf(added.trim().split(' '), quote);
    const at = raw.indexOf(piece, from);
    if (at === -1) continue;
    from = at + piece.length;
    edits.push({ start: content.valueStart + at, end: content.valueStart + from, text: '' });
  }
  return edits.sort((a, b) => a.start - b.start);
}

function pieceOf(sources: readonly string[], quote: string): string {
  const piece = ` ${sources.join(' ')}`;
  return quote === '"' ? piece : piece.replaceAll("'", '&#39;');
}

/** For each offset in a value as a browser reads it, that in the value as written. */
function rawOffsets(raw: string): number[] {
  const offsets: number[] = [];
  for (const { 0: piece, index } of raw.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z]+);|\r\n|[\s\S]/gi)) {
    offsets.push(index);
    if (index + piece.length === raw.length) offsets.push(raw.length);
  }
  return offsets;
}
