import type { InventoryService } from '@latchkey/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SlotView } from '../slots/slot-view.ts';
import { formatDate } from '../words/date.ts';
import { ownValue } from '../words/own-value.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { quoteIn } from '../words/quote-in.ts';
import { placeOf } from './contacted-when.ts';
import { isolated, serviceLabel } from './labels.ts';

/** Why some services do not wait for consent, and how to object to exempt ones. */
export function serviceNotes(services: InventoryService[], view: SlotView): Element[] {
  const notes = services.map((service) => note(service, view)).filter((words) => words.length > 0);
  const exempt = services.some((service) => service.exempt !== undefined);
  return [
    ...(notes.length > 0 ? [h('ul', ...notes.map((words) => h('li', words)))] : []),
    ...(exempt ? [h('p', objectionLink(view))] : []),
  ];
}

function note(noted: InventoryService, view: SlotView): Inline[] {
  const { strings } = view;
  const { exempt, moment, reasonText, declared, places } = noted;
  const service = serviceLabel(noted, strings);
  if (exempt !== undefined) {
    const basis = ownValue(strings.bases, exempt.basis) ?? exempt.basis;
    const date = formatDate(exempt.since, strings.lang);
    const reason = isolated(exempt.reason);
    return [
      ...phrase(strings.notes.exempt, { service, date, basis: isolated(basis) }),
      ' ',
      ...phrase(strings.notes.reason, { reason }),
    ];
  }
  if (declared && places === 0)
    return phrase(strings.notes.declared, { service, place: placeOf(declared, view) });
  if (moment === 'consent') return [];
  const reason = quoteIn(strings.lang, reasonText ?? {});
  return [
    ...phrase(strings.notes[moment], { service }),
    ...(reason ? [' ', ...phrase(strings.notes.reason, { reason })] : []),
  ];
}

function objectionLink({ strings }: SlotView): Element {
  const action = { href: '#latchkey-preferences', dataLatchkeyAction: 'preferences' };
  return h('a', action, strings.notes.object);
}
