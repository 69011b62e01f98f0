import type { InventoryService } from '@latchkey/core';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SlotView } from '../slots/slot-view.ts';
import { contactedServices } from './contacted-services.ts';
import { contactedWhen } from './contacted-when.ts';
import { hostingRow } from './hosting-row.ts';
import { linksToProvider, providerLabel, serviceLabel } from './labels.ts';
import { tableOf } from './table.ts';
import { nothingFound } from './tracker-sections.ts';

/** Every service of another party, the host of the site first: who runs it, what for, and when a visitor contacts it. */
export function serviceTable(view: SlotView): ElementContent[] {
  const services = contactedServices(view);
  const host = hostingRow(view);
  if (services.length === 0 && host === null) return [nothingFound(view)];
  const { columns, captions } = view.strings;
  return [
    tableOf({
      caption: [captions.services, ...(services.some(linksToProvider) ? [` ${captions.links}`] : [])],
      columns: [columns.service, columns.provider, columns.purpose, columns.loaded],
      bodies: [h('tbody', host, ...services.map((service) => serviceRow(service, view)))],
    }),
  ];
}

function serviceRow(service: InventoryService, view: SlotView): Element {
  const { strings, texts, vocabulary } = view;
  const kind =
    service.verified && service.kind !== 'unknown' ? vocabulary.serviceKinds[service.kind] : undefined;
  const provider = service.verified ? providerLabel(service.provider, strings) : strings.provider.unknown;
  return h(
    'tr',
    h('th', { scope: 'row' }, serviceLabel(service, strings), kind ? [h('br'), h('small', kind)] : null),
    h('td', provider),
    h('td', texts.purposes[service.purpose].name),
    h('td', contactedWhen(service, view)),
  );
}
