/** What policies say, in one language: patterns for words and turns of phrase, all with the flags `giu`. */
export interface Phrases {
  /** Cookies, trackers, pixels. */
  tracker: RegExp;
  /** Agreeing, or being asked to. */
  consent: RegExp;
  /** Trackers that nobody has to agree to. */
  consentUnneeded: RegExp;
  /** Saying no. */
  refusal: RegExp;
  /** A tool of the site's: a banner, a preference centre, a link to the settings. */
  consentTool: RegExp;
  /** Settings of the browser. */
  browserSettings: RegExp;
  /** What settings of the browser do about trackers. */
  blocking: RegExp;
  /** Trackers that need consent are in use: statistics or advertising, as something that happens. */
  optionalUse: RegExp;
  /** A choice that is tied to the visitor's account. */
  accountOnly: RegExp;
  /** A choice that is kept for a time that no number names. */
  vaguePeriod: RegExp;
  /** How a signal of the browser is treated. */
  signalTreated: RegExp;
  /** Anonymous, aggregated. */
  anonymous: RegExp;
  /** Sets no cookie. */
  noTracker: RegExp;
  /** Nothing goes to third parties, or nothing is recorded. */
  nothingShared: RegExp;
  /** Data goes to third parties, is sold, or is recorded by itself. */
  shared: RegExp;
  /** Introduces the date of the document. */
  dateLabel: RegExp;
  /** Durations that are not of trackers: accounts, contracts, inactivity. */
  otherRetention: RegExp;
  /** Data, records: what durations of the data behind trackers are about. */
  data: RegExp;
  /** Headings of the kinds of trackers. */
  category: RegExp;
  /** `article 6`, `section 9`: the number is the group `number`. */
  reference: RegExp;
  /** What follows or precedes a reference to a law. */
  statute: RegExp;
  /** Texts that ask to be filled in. */
  unfinished: RegExp;
  /** Buttons that belong to no policy; matched against whole lines. */
  callToAction: RegExp;
  /** Who is asked: "you", "the user". */
  visitor: RegExp;
  /** Something starts after consent, and not before. */
  onlyWithConsent: RegExp;
  /** There is no banner, no tool that asks. */
  noConsentTool: RegExp;
  /** Headers of columns in which every tracker has to say something: who, what for, how long. */
  column: RegExp;
  /** What trackers are for. */
  purposes: Record<'statistics' | 'advertising' | 'functional', RegExp>;
  negation: RegExp;
  /** Labels of a button that refuses and does not say so. */
  vagueRefusal: RegExp;
  /** Units of durations, by ISO 8601 letter (lower case: of time). */
  units: { Y: RegExp; M: RegExp; W: RegExp; D: RegExp };
  /** Small numbers that are written out. */
  numbers: Record<string, number>;
}

/** A pattern that starts at the start of a word; `*` after a stem takes the rest of it. */
export function words(source: string): RegExp {
  const body = source.replaceAll('*', '\\p{L}{0,12}').replaceAll(' ', '\\s{1,3}');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?!\\p{L})`, 'giu');
}
