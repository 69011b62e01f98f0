import type { Inventory, Purpose, Texts, Vocabulary } from '@latchkey/core';
import type { LegalStrings } from '../strings/legal-strings.ts';

/** What a slot is filled from; texts, vocabulary and strings are in one language. */
export interface SlotView {
  inventory: Inventory;
  texts: Pick<Texts, 'purposes'>;
  vocabulary: Vocabulary;
  strings: LegalStrings;
  /** Only what serves this purpose; without it, every purpose. */
  purpose?: Purpose | undefined;
  /** The visitor's choice is kept under `latchkey:<scope>`... */
  scope: string;
  /** ...for so many months... */
  months: number;
  /** ...in this of the browser's places. */
  store: 'localStorage' | 'cookie';
}
