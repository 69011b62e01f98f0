import { type Inventory, purposes, type Settings, type Texts, type Vocabulary } from '@latchkey/core';
import { fillSlot, legalStrings, type SlotName } from '@latchkey/legal';
import { languageFor } from './language-for.ts';

/** Fills the slots of legal pages, whoever rendered them. Null for a slot that is not ours. */
export function fillLegalSlot(
  slot: { name: string; lang: string; purpose: string },
  site: {
    settings: Settings;
    inventory: Inventory;
    words(lang: string): { texts: Texts; vocabulary: Vocabulary };
    scope: string;
  },
): string | null {
  if (!isSlotName(slot.name)) return null;
  const { lang } = languageFor(slot.lang, Object.keys(legalStrings));
  const strings = legalStrings[lang];
  if (!strings) return null;
  const purpose = purposes.find((known) => known === slot.purpose);
  return fillSlot(slot.name, {
    inventory: site.inventory,
    ...site.words(lang),
    strings,
    ...(purpose ? { purpose } : {}),
    scope: site.scope,
    months: site.settings.choice.months,
    store: site.settings.choice.store,
  });
}

function isSlotName(name: string): name is SlotName {
  return name === 'trackers' || name === 'services';
}
