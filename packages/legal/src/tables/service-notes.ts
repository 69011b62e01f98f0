import type { Declared, InventoryService } from '@latchkey/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../words/date.ts';
import { ownValue } from '../words/own-value.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { isolated, serviceLabel } from './labels.ts';
import type { SlotView } from './slot-view.ts';

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
  const service = serviceLabel(noted);
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
  const place = declared && places === 0 ? placeOf(declared, view) : null;
  if (place) return phrase(view.strings.notes.declared, { service, place });
  if (moment === 'consent') return [];
  const reason = quoteIn(strings.lang, reasonText ?? {});
  return [
    ...phrase(strings.notes[moment], { service }),
    ...(reason ? [' ', ...phrase(strings.notes.reason, { reason })] : []),
  ];
}

/** In words, where a service is that no page shows. */
export function placeOf({ where, by }: Declared, { strings, inventory }: SlotView): Inline[] {
  const loader = inventory.services.find(({ id }) => id === by);
  return phrase(strings.declared[where], { by: loader ? serviceLabel(loader) : (by ?? '') });
}

/** The author's words in `lang`, else in English, else in the first language there is. */
export function quoteIn(lang: string, reasons: Record<string, string>): Element | undefined {
  const found = [lang, 'en', ...Object.keys(reasons).sort()].find((one) => Object.hasOwn(reasons, one));
  if (found === undefined) return undefined;
  const foreign = found !== lang && /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(found);
  return h('bdi', foreign ? { lang: found } : {}, reasons[found]);
}

function objectionLink({ strings }: SlotView): Element {
  const action = { href: '#latchkey-preferences', dataLatchkeyAction: 'preferences' };
  return h('a', action, strings.notes.object);
}
