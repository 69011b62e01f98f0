import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../words/phrase.ts';

/** A table that reads well aloud and on paper: a caption, and a scope on each column head. */
export function tableOf(parts: { caption: Inline[]; columns: string[]; bodies: Element[] }): Element {
  const head = parts.columns.map((column) => h('th', { scope: 'col' }, column));
  return h('table', h('caption', parts.caption), h('thead', h('tr', head)), parts.bodies);
}
