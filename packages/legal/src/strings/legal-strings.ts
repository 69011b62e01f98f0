import type { Declared, InventoryService, StorageRow } from '@latchkey/core';
import type { ColumnName } from '../tables/columns.ts';
import type { NecessaryPart } from '../tables/necessary-parts.ts';
import type { PageStrings } from './page-strings.ts';

/** Every sentence of slots and directives, in one language. `{name}` are slots; nothing else is interpolated. */
export interface LegalStrings extends PageStrings {
  /** BCP 47: also the language of dates, durations and countries. */
  lang: string;
  /** Label of the link that opens the preferences. */
  consentSettings: string;
  /** {number} is the number of the footnote. */
  footnotes: { title: string; back: string };
  /** Stands, with its spaces, between parts of one sentence and between sentences that need no full stop. */
  between: { parts: string; clauses: string };
  columns: Record<ColumnName | 'loaded' | 'url' | 'longest' | 'services', string>;
  captions: {
    /** {group} is a purpose, or the title of another group. */
    trackers: string;
    services: string;
    email: string;
    retention: string;
    /** Said where the names of providers are links. */
    links: string;
  };
  provider: {
    /** Runs what the site itself stores. */
    site: string;
    unknown: string;
    /** {provider} {country} */
    withCountry: string;
  };
  kinds: Record<StorageRow['kind'], string>;
  /** {kind} kept by another party than the site. */
  thirdParty: string;
  /** What stands in for rows. */
  storage: { nothing: string; unpublished: string; unchecked: string };
  durations: {
    session: string;
    /** `session` for what lives as long as a tab. */
    tab: string;
    persistent: string;
    unpublished: string;
  };
  /** When a service is contacted. */
  moments: Record<InventoryService['moment'], string>;
  /** When the choice itself is stored. */
  choiceMoment: string;
  /** Where a service is that only the site's word tells of. {by}: what loads it */
  declared: Record<Declared['where'], string>;
  /** A footnote of addresses with `*` in them. */
  patternNote: string;
  /** Parts of what is necessary. */
  necessary: Record<NecessaryPart, string>;
  /** Groups that are no purpose. */
  groups: Record<'exempt' | 'unidentified', { title: string; text: string }>;
  /** About services that do not wait for consent. */
  notes: {
    /** {service} */
    load: string;
    /** {service} */
    use: string;
    /** {reason}: the site author's own words. */
    reason: string;
    /** {service} {date} {basis} */
    exempt: string;
    /** {service} {place} */
    declared: string;
    /** Label of the link to the control. */
    object: string;
  };
  /** What the law says, by key of `exempt.basis`. */
  bases: Record<string, string>;
  /** Instead of an empty table. */
  empty: {
    site: string;
    /** {purpose} */
    purpose: string;
    /** No e-mail, app or server tracker is declared. */
    email: string;
    app: string;
    server: string;
  };
  /** Who stores the site, as a row of the table of services. */
  hosting: { name: string; purpose: string };
}
