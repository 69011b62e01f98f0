import type { Element } from 'hast';
import { h } from 'hastscript';
import { completeHosting, providerOf } from '../identity/hosts.ts';
import type { SlotView } from '../slots/slot-view.ts';
import { providerLabel } from './labels.ts';

/** The host of the site as a row of the table of services; null where the author does not name it. */
export function hostingRow({ publisher, purpose, strings }: SlotView): Element | null {
  const hosting = completeHosting(publisher.hosting);
  if (!hosting || (purpose !== undefined && purpose !== 'necessary')) return null;
  return h(
    'tr',
    h('th', { scope: 'row' }, strings.hosting.name),
    h('td', providerLabel(providerOf(hosting), strings)),
    h('td', strings.hosting.purpose),
    h('td', strings.moments.load),
  );
}
