import type { InventoryService } from '@latchkey/core';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../words/phrase.ts';
import { contactedServices } from './contacted-services.ts';
import { linksToProvider, providerLabel, serviceLabel } from './labels.ts';
import { placeOf } from './service-notes.ts';
import type { SlotView } from './slot-view.ts';
import { tableOf } from './table.ts';
import { nothingFound } from './tracker-sections.ts';

/** Every service of another party: who runs it, what for, and when a visitor contacts it. */
export function serviceTable(view: SlotView): ElementContent[] {
  const services = contactedServices(view);
  if (services.length === 0) return [nothingFound(view)];
  const { columns, captions } = view.strings;
  return [
    tableOf({
      caption: [captions.services, ...(services.some(linksToProvider) ? [` ${captions.links}`] : [])],
      columns: [columns.service, columns.provider, columns.purpose, columns.loaded],
      bodies: [h('tbody', ...services.map((service) => serviceRow(service, view)))],
    }),
  ];
}

/** Of what no page shows, where it is; for it to be loaded may still take a visitor's consent. */
function contactedWhen({ declared, places, moment }: InventoryService, view: SlotView): Inline[] {
  const when = view.strings.moments[moment];
  if (!declared || places > 0) return [when];
  const place = placeOf(declared, view);
  return ['edge', 'tag-manager'].includes(declared.where) ? [when, ', ', ...place] : place;
}

function serviceRow(service: InventoryService, view: SlotView): Element {
  const { strings, texts, vocabulary } = view;
  const kind = service.verified ? vocabulary.serviceKinds[service.kind] : undefined;
  const provider = service.verified ? providerLabel(service.provider, strings) : strings.provider.unknown;
  return h(
    'tr',
    h('th', { scope: 'row' }, serviceLabel(service), kind ? [h('br'), h('small', kind)] : null),
    h('td', provider),
    h('td', texts.purposes[service.purpose].name),
    h('td', contactedWhen(service, view)),
  );
}
