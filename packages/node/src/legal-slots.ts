import {
  type Inventory,
  problems,
  purposeOf,
  type Settings,
  type SlotOptions,
  type Texts,
  type Vocabulary,
} from '@latchkey/core';
import {
  allHold,
  fillSlot,
  isSlotName,
  readPredicates,
  type SiteFacts,
  stringsFor,
  within,
} from '@latchkey/legal';
import { buildDay } from './build-day.ts';

/** The site, as its legal pages tell of it. */
export interface LegalSite {
  settings: Settings;
  inventory: Inventory;
  words(lang: string): { texts: Texts; vocabulary: Vocabulary };
  scope: string;
  /** The controller's name, else the site's host. */
  name: string;
  revision: string;
  /** Number of pages that were searched. */
  pages: number;
}

/** Fills the slots of legal pages, whoever rendered them. Null for a slot that is not ours. */
export function fillLegalSlot(
  { name, lang: tag, options }: { name: string; lang: string; options: SlotOptions },
  { settings, inventory, words, ...site }: LegalSite,
): string | null {
  if (!isSlotName(name)) return null;
  const strings = stringsFor(tag);
  const purpose = purposeOf(options['purpose'] ?? '');
  const { controller, hosting, choice, changes } = settings;
  return fillSlot(name, {
    inventory,
    ...words(strings.lang),
    strings,
    ...(purpose ? { purpose } : {}),
    options,
    scope: site.scope,
    months: choice.months,
    store: choice.store,
    publisher: { name: site.name, controller, hosting },
    pages: site.pages,
    revision: site.revision,
    changes,
    day: buildDay(),
  });
}

/**
 * Whether all that a `data-latchkey-if` says holds.
 * @throws LatchkeyError `claim-invalid`
 */
export function holdsOnSite(
  { condition, scope }: { condition: string; scope: string },
  facts: SiteFacts,
  isService: (name: string) => boolean,
): boolean {
  const { predicates, problem } = readPredicates(condition, isService);
  if (predicates) return allHold(predicates, within(scope, facts));
  throw problems.claimInvalid('data-latchkey-if', condition, problem);
}
