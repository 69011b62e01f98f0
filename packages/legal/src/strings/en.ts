import { enPage } from './en-page.ts';
import type { LegalStrings } from './legal-strings.ts';

export const en: LegalStrings = {
  ...enPage,
  lang: 'en',
  consentSettings: 'Change my choices',
  footnotes: { title: 'Notes', back: 'Back to the text of note {number}' },
  columns: {
    provider: 'Provider',
    name: 'Name',
    purpose: 'Purpose',
    duration: 'Kept for',
    service: 'Service',
    loaded: 'Contacted',
    domain: 'Domain',
    moment: 'When',
    type: 'Kind',
    country: 'Country',
    url: 'Address contains',
    longest: 'Kept for at most',
    services: 'By',
  },
  captions: {
    trackers: '{group}: what is stored in your browser.',
    services: 'Services of other parties.',
    email: 'E-mails: what tells the sender that they were read.',
    retention: 'How long something is kept.',
    links: 'The name of a provider leads to its privacy policy.',
  },
  provider: { site: 'This site', unknown: 'Provider not known', withCountry: '{provider} ({country})' },
  kinds: {
    cookie: 'cookie',
    localStorage: 'local storage',
    sessionStorage: 'session storage',
    indexedDB: 'browser database',
    cache: 'browser cache',
    pixel: 'pixel',
    link: 'link',
  },
  thirdParty: 'third-party {kind}',
  storage: {
    nothing: 'Stores nothing in your browser, according to its provider.',
    unpublished: 'The provider does not publish what it stores.',
    unchecked: 'What it stores has not been checked.',
  },
  durations: {
    session: 'until you close the browser',
    tab: 'until you close the tab',
    persistent: 'until you delete it',
    unpublished: 'not published by the provider',
  },
  moments: {
    consent: 'after your consent',
    load: 'as soon as a page opens',
    use: 'when you use it',
  },
  choiceMoment: 'when you choose',
  declared: {
    edge: 'added to the pages on their way to you',
    app: 'in the app',
    server: 'on the server of this site',
    email: 'in e-mails of this site',
    'tag-manager': 'loaded by {by}',
  },
  patternNote: '“*” stands for characters that identify the message or its reader.',
  necessary: {
    authentication: 'Signing in',
    security: 'Security',
    operation: 'Operation',
  },
  groups: {
    exempt: {
      title: 'Exempt from consent',
      text: 'The law lets these services run without asking first. You can object to them at any time.',
    },
    unidentified: {
      title: 'Not identified',
      text: 'The pages of this site refer to these addresses. Who runs them has not been checked.',
    },
  },
  notes: {
    load: '{service} is contacted as soon as a page that contains it opens, without asking you.',
    use: '{service} is contacted only when you use it.',
    reason: 'Reason given by the site: “{reason}”',
    exempt: '{service} has run without consent since {date}. Basis: {basis}.',
    declared: '{service} does not stand in the pages themselves; this site declares it: {place}.',
    object: 'Object to these services',
  },
  bases: {
    'fr-audience':
      'audience measurement for the publisher alone (article 82 of the French Data Protection Act and CNIL guidelines)',
    'uk-statistics':
      'statistics that serve to improve this site (Privacy and Electronic Communications Regulations of the United Kingdom, Schedule A1)',
    'uk-appearance':
      'adapting the site’s appearance to its visitor (Privacy and Electronic Communications Regulations of the United Kingdom, Schedule A1)',
  },
  empty: {
    site: 'No service of another party was found in the pages of this site.',
    purpose: 'No service was found in the pages of this site for this purpose: {purpose}.',
    email: 'This site declares no trackers in its e-mails.',
    app: 'This site declares no trackers in its app.',
    server: 'This site declares no services on its servers.',
  },
  hosting: { name: 'Hosting', purpose: 'Stores this site and sends you its pages' },
};
