import type { SiteView } from '../emit/site-view.ts';
import type { StartTag } from '../html/tokens.ts';
import type { Kind } from '../model.ts';
import { remembering } from '../remembering.ts';
import { escapeAttribute, escapeMarkup, type PlannedEdit } from './planned-edit.ts';

/** An attribute of the gate: its value, or how to draw it. */
export type GateAttribute = string | ((view: SiteView) => string);

/** What gating asks of a tag, and of the page around it. */
export interface TagChange {
  /** Attributes that are put aside. */
  aside: readonly string[];
  /** Attributes of the gate that the ungated element has not, or has with another value. */
  set?: Readonly<Record<string, GateAttribute>>;
  /** What the island or a style needs to know, by the rest of a `data-latchkey-` name. */
  put?: Readonly<Record<string, string>>;
  /** Edits beside the tag. */
  beside?: readonly PlannedEdit[];
}

/**
 * Makes a tag inert by insertions alone, so that taking them out gives the tag back byte for byte.
 * `data-latchkey-` goes before the name of each attribute that is put aside or set anew (before each duplicate
 * too: a browser reads the first); what we set goes right after the tag name.
 * @param services whose consent opens the gate: all of them
 */
export function gateTag(
  tag: StartTag,
  kind: Kind,
  services: readonly string[],
  changes: readonly TagChange[],
): PlannedEdit[] {
  const set: Record<string, GateAttribute> = Object.assign({}, ...changes.map((change) => change.set));
  const added = Object.keys(set);
  const touched = new Set([...added, ...changes.flatMap(({ aside }) => aside)]);
  const moved = tag.attributes
    .filter(({ name }) => touched.has(name))
    .map(({ nameStart }) => ({ start: nameStart, end: nameStart, text: 'data-latchkey-' }));
  const put: Record<string, string> = Object.assign({}, ...changes.map((change) => change.put));
  const marks = ` data-latchkey-gate="${kind}" data-latchkey-service="${escapeAttribute(services.join(' '))}"${
    added.length > 0 ? ` data-latchkey-added="${added.join(' ')}"` : ''
  }${Object.entries(put)
    .map(([name, value]) => ` data-latchkey-${name}="${escapeAttribute(value)}"`)
    .join('')}`;
  const inserted: PlannedEdit = { start: tag.nameEnd, end: tag.nameEnd, text: insertedText(marks, set) };
  return [inserted, ...moved, ...changes.flatMap(({ beside }) => beside ?? [])];
}

/** Drawn now where nothing in it waits for the site: pages share it, and what is kept of them is small. */
function insertedText(marks: string, set: Readonly<Record<string, GateAttribute>>): PlannedEdit['text'] {
  const attributes = Object.entries(set);
  if (attributes.every(isText)) {
    return shared(marks + attributes.map(([name, value]) => attributeText(name, value)).join(''));
  }
  return (view) =>
    marks +
    attributes
      .map(([name, value]) => attributeText(name, typeof value === 'string' ? value : value(view)))
      .join('');
}

const shared = remembering((text) => text);

function isText(attribute: [string, GateAttribute]): attribute is [string, string] {
  return typeof attribute[1] === 'string';
}

function attributeText(name: string, value: string): string {
  // Markup is full of double quotes.
  return value.includes('<') ? ` ${name}='${escapeMarkup(value)}'` : ` ${name}="${escapeAttribute(value)}"`;
}
