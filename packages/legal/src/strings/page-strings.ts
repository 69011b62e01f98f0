import type { ControllerPart } from '../slots/controller-parts.ts';

/** Sentences of the slots that are no table. */
export interface PageStrings {
  /** Under the title of a page that nobody has read yet. */
  draft: string;
  updated: {
    /** {version} */
    version: string;
    /** {date} */
    effective: string;
    /** {date} */
    updated: string;
    /** {language} is that of the text which counts. */
    prevails: string;
  };
  verification: {
    /** {date} */
    dated: string;
    undated: string;
    /** {pages}: a number */
    pages: string;
    /** Nothing waits for consent. */
    none: string;
    /** {services}: a list of names */
    some: string;
    /** {services}: a list of names; in place of `none` where something is not known. */
    unknown: string;
    limits: string;
  };
  retention: {
    /** The longest known; {services} do not say theirs. */
    unpublished: string;
    /** Row of the host's logs. */
    logs: string;
    nothing: string;
  };
  browsers: {
    intro: string;
    /** Path in the settings, by browser. */
    paths: Record<'firefox' | 'chrome' | 'safari' | 'edge', string>;
  };
  changes: {
    none: string;
    /** {version} */
    version: string;
    /** {services}: names of those that came */
    added: string;
  };
  identity: {
    /** Headings of the parts. */
    parts: Record<ControllerPart, string>;
    /** Something that the page asks for and nobody has said. */
    unsaid: string;
    /** {capital} */
    capital: string;
    phone: string;
    /** {subject} */
    subject: string;
    /** {days}: a duration */
    answer: string;
    /** {provider} */
    logs: string;
    /** {provider} {duration} */
    logsKept: string;
  };
  facts: {
    /** For a date that nobody knows. */
    lastPublication: string;
    /** For the longest duration of a site that stores nothing. */
    nothingStored: string;
  };
  /** Before the languages that a page is in. */
  otherLanguages: string;
}
