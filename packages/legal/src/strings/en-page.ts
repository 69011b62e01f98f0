import type { PageStrings } from './page-strings.ts';

export const enPage: PageStrings = {
  draft: 'Draft. Nobody has read this page yet; it is not published.',
  updated: {
    version: 'Version {version}.',
    effective: 'In force since {date}.',
    updated: 'Last changed on {date}.',
    prevails: 'Where translations differ, this one counts: {language}.',
  },
  verification: {
    dated:
      'As of {date}, the published pages of this site have been searched for everything that contacts another party or keeps something in your browser.',
    undated:
      'Each time this site is published, its pages are searched for everything that contacts another party or keeps something in your browser.',
    pages: 'Pages searched: {pages}.',
    none: 'Nothing that was found needs your consent.',
    some: 'These wait for your consent: {services}.',
    unknown: 'Nothing that was identified needs your consent; not identified: {services}.',
    limits:
      'Such a search sees the pages. It does not see what servers keep, what e-mails and apps contain, or what a tag manager will load; for those, this page relies on what the site declares.',
  },
  retention: {
    unpublished: 'not published by {services}',
    logs: 'Server logs',
    nothing: 'This site keeps nothing in your browser that has a duration.',
  },
  browsers: {
    intro:
      'Where to see, delete and block what sites have stored; each name leads to the maker’s own instructions:',
    paths: {
      firefox: 'Settings › Privacy & Security › Cookies and Site Data',
      chrome: 'Settings › Privacy and security › Site settings',
      safari: 'Settings › Privacy › Manage Website Data',
      edge: 'Settings › Privacy, search, and services › Cookies',
    },
  },
  changes: {
    none: 'This page has not changed since it was first published.',
    version: 'Version {version}:',
    added: 'New on this site: {services}.',
  },
  identity: {
    parts: {
      name: 'Responsible',
      address: 'Address',
      ids: 'Registration',
      contact: 'Contact',
      dpo: 'Data protection officer',
      director: 'Responsible for the content',
      host: 'Hosting',
      logs: 'Server logs',
    },
    unsaid: 'not stated',
    capital: 'share capital {capital}',
    phone: 'Telephone',
    subject: 'Subject line: “{subject}”.',
    answer: 'You get an answer within {days}.',
    logs: 'To deliver a page, {provider} receives the address of your device, the page asked for and the time, and may keep them in its logs.',
    logsKept:
      'To deliver a page, {provider} receives the address of your device, the page asked for and the time. Its logs keep them for {duration}.',
  },
  facts: { lastPublication: 'the latest publication', nothingStored: 'nothing is stored' },
  otherLanguages: 'This page in other languages:',
};
