import type { InventoryService } from '@latchkey/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { contactedServices } from '../tables/contacted-services.ts';
import { serviceLabel } from '../tables/labels.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { searchedOn } from './known-dates.ts';
import type { SlotView } from './slot-view.ts';
import { timeOf } from './updated-line.ts';

/** When the site was searched, what needs consent, and what such a search cannot see. */
export function verification(view: SlotView): Element[] {
  const { verification: words } = view.strings;
  const date = searchedOn(view);
  return [
    h('p', [
      ...(date ? phrase(words.dated, { date: timeOf(date, view) }) : [words.undated]),
      ' ',
      ...phrase(words.pages, { pages: new Intl.NumberFormat(view.strings.lang).format(view.pages) }),
    ]),
    h('p', found(view)),
    h('p', words.limits),
  ];
}

function found(view: SlotView): Inline[] {
  const { none, some, unknown } = view.strings.verification;
  const services = contactedServices({ ...view, purpose: undefined, options: {} });
  const waiting = services.filter(({ decision, verified }) => decision === 'gate' && verified);
  if (waiting.length > 0) return phrase(some, { services: listOf(waiting, view) });
  const strangers = services.filter(({ verified }) => !verified);
  return strangers.length > 0 ? phrase(unknown, { services: listOf(strangers, view) }) : [none];
}

/** Names, with what the language puts between them. */
export function listOf(
  services: readonly InventoryService[],
  { strings }: Pick<SlotView, 'strings'>,
): Inline[] {
  const parts = new Intl.ListFormat(strings.lang).formatToParts(services.map((_, index) => String(index)));
  return parts.flatMap(({ type, value }) => {
    const service = type === 'element' ? services[Number(value)] : undefined;
    return service ? serviceLabel(service, strings) : [value];
  });
}
