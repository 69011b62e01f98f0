export { read as readReceipt, save as storeReceipt } from '#store';

/**
 * Yes or no, and the mark of what was asked. An answer counts only while the mark is the same. An answer from before
 * the latest choice ends when it would have ended without that, and has the revision that it was given under.
 */
export type Answer = [granted: 0 | 1, mark: string, exp?: number, rev?: string];

/** Where a choice was made. */
export type ChoiceSource = 'banner' | 'preferences' | 'gate' | 'api';

/** What a visitor answers. */
export interface Choice {
  /** Revision of what was asked, whose words and services are in the proof of that name; a visit never changes it. */
  rev: string;
  src: ChoiceSource;
  lang: string;
  /** Until which revision nothing is left to ask, to tell or to delete; nothing: something is. */
  seen?: string | undefined;
  /** Explicit both ways; no entry: never answered. */
  services: Record<string, Answer>;
}

/** The stored choice, as JSON: `localStorage['latchkey:<scope>']`, or a cookie of that name. */
export interface Receipt extends Choice {
  v: 1;
  /** Seconds since 1970. */
  at: number;
  /** When the choice ends; a visit never moves it. */
  exp: number;
  /** Services that were turned off while they ran: what they keep goes once more when the page is without them. */
  gone?: string[] | undefined;
  /** Until when the visitor was told of changes, where that is not the time of the choice. */
  told?: number | undefined;
}

/**
 * A choice made at this moment.
 * @param lasts in seconds
 */
export function receiptOf(choice: Choice, lasts: number): Receipt {
  const at = (Date.now() / 1000) >>> 0;
  return { v: 1, at, exp: at + lasts, ...choice };
}

/** The browser says no for the visitor: Global Privacy Control or Do Not Track. */
export function signalsRefusal(): boolean {
  return navigator.globalPrivacyControl || navigator.doNotTrack === '1';
}
