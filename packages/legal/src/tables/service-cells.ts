import type { InventoryService } from '@latchkey/core';
import { h } from 'hastscript';
import type { SlotView } from '../slots/slot-view.ts';
import { countryName } from '../words/country.ts';
import type { Inline } from '../words/phrase.ts';
import type { Columns, ServiceColumn } from './columns.ts';
import { contactedWhen } from './contacted-when.ts';
import { isolated, providerLabel, serviceLabel } from './labels.ts';

/** What is said once of a service. The provider's cell says also what has no column of its own. */
export function serviceCell(
  column: ServiceColumn,
  service: InventoryService,
  columns: Columns,
  view: SlotView,
): Inline[] {
  const { strings } = view;
  const { provider, verified } = service;
  if (column === 'moment') return contactedWhen(service, view);
  if (column === 'service') return serviceLabel(service, strings);
  if (column === 'country') {
    return [verified && provider?.country ? countryName(provider.country, strings.lang) : '–'];
  }
  const hasOwn = (name: ServiceColumn) => columns.service.includes(name);
  if (!verified) return hasOwn('service') ? [strings.provider.unknown] : serviceLabel(service, strings);
  const shown =
    hasOwn('country') && provider ? { entity: provider.entity, ...link(provider.privacyUrl) } : provider;
  const label = providerLabel(shown, strings);
  return hasOwn('service') ? label : [...label, h('br'), h('small', isolated(service.name))];
}

function link(privacyUrl: string | undefined): { privacyUrl?: string } {
  return privacyUrl === undefined ? {} : { privacyUrl };
}
