import type { Inventory, Purpose, Settings, SlotOptions, Texts, Vocabulary } from '@latchkey/core';
import type { Publisher } from '../identity/publisher.ts';
import type { LegalStrings } from '../strings/legal-strings.ts';

/** What a slot is filled from; texts, vocabulary and strings are in one language. */
export interface SlotView {
  inventory: Inventory;
  texts: Pick<Texts, 'purposes'>;
  vocabulary: Vocabulary;
  strings: LegalStrings;
  /** Only what serves this purpose; without it, every purpose. */
  purpose?: Purpose | undefined;
  /** What the slot's attributes say, by what follows `data-latchkey-`. */
  options: SlotOptions;
  /** The visitor's choice is kept under `latchkey:<scope>`... */
  scope: string;
  /** ...for so many months... */
  months: number;
  /** ...here. */
  store: Settings['choice']['store'];
  publisher: Publisher;
  /** Number of pages that were searched. */
  pages: number;
  /** Hash of what visitors are asked. */
  revision: string;
  /** What the author says has changed. */
  changes: Settings['changes'];
  /** The day of this build, where somebody told us. */
  day?: string | undefined;
}
