import { contactedServices } from '../tables/contacted-services.ts';
import { isolated, machineName } from '../tables/labels.ts';
import { choiceRow } from '../tables/tracker-groups.ts';
import { contactLink } from '../words/contact-link.ts';
import { formatMonths } from '../words/duration.ts';
import { durationWords } from '../words/duration-words.ts';
import type { Inline } from '../words/phrase.ts';
import { type FactName, isFactName } from './fact-names.ts';
import { lastChanged, searchedOn } from './known-dates.ts';
import { longestOf } from './retention-table.ts';
import type { SlotView } from './slot-view.ts';
import { timeOf } from './updated-line.ts';

/** One value, in the line. */
export function factWords(view: SlotView): Inline[] {
  const { fact = '' } = view.options;
  return isFactName(fact) ? facts[fact](view) : [];
}

const facts: Record<FactName, (view: SlotView) => Inline[]> = {
  updated: (view) => dateOf(lastChanged(view), view),
  version: ({ options }) => [isolated(options['version'] ?? '')],
  site: ({ publisher }) => [isolated(publisher.name)],
  email: ({ publisher, strings }) => [
    publisher.controller?.contact ? contactLink(publisher.controller.contact) : strings.identity.unsaid,
  ],
  'choice-duration': ({ months, strings }) => [formatMonths(months, strings.lang)],
  'longest-duration': (view) => {
    const services = contactedServices({ ...view, purpose: undefined, options: {} });
    const rows = [
      ...choiceRow(view),
      ...(view.inventory.own ?? []),
      ...services.flatMap(({ storage }) => storage),
    ];
    const longest = longestOf(rows);
    return [longest ? durationWords(longest, view.strings) : view.strings.facts.nothingStored];
  },
  scanned: (view) => dateOf(searchedOn(view), view),
  pages: ({ pages, strings }) => [new Intl.NumberFormat(strings.lang).format(pages)],
  revision: ({ revision }) => [machineName(revision)],
};

function dateOf(date: string | undefined, view: SlotView): Inline[] {
  return [date ? timeOf(date, view) : view.strings.facts.lastPublication];
}
