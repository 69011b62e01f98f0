// Made by scripts/generate.ts from platforms/.
import type { Platform } from '@latchkey/core';

export const platforms: Platform[] = [
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    match: {
      generators: ['Docusaurus v'],
      texts: [],
    },
    storage: [
      {
        name: 'theme',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor switches between light and dark.',
      },
      {
        name: 'docusaurus.tab.*',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor chooses a tab of a group.',
      },
      {
        name: 'docs-preferred-version-*',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor chooses a version of the documentation.',
      },
      {
        name: 'docusaurus.announcement.id',
        kind: 'localStorage',
        party: 'first',
        use: 'notes-shown-messages',
        duration: 'persistent',
        when: 'The site has an announcement.',
      },
      {
        name: 'docusaurus.announcement.dismiss',
        kind: 'localStorage',
        party: 'first',
        use: 'notes-shown-messages',
        duration: 'persistent',
        when: 'The site has an announcement.',
      },
    ],
  },
  {
    id: 'furo',
    name: 'Furo',
    match: {
      generators: [],
      texts: ['_static/styles/furo.css'],
    },
    storage: [
      {
        name: 'theme',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor switches between light and dark.',
      },
    ],
  },
  {
    id: 'mkdocs-material',
    name: 'Material for MkDocs',
    match: {
      generators: ['mkdocs-material-'],
      texts: [],
    },
    storage: [
      {
        name: '*.__palette',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The site offers colour schemes.',
      },
      {
        name: '*.__tabs',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor chooses a tab, where tabs are linked.',
      },
      {
        name: '*.__announce',
        kind: 'localStorage',
        party: 'first',
        use: 'notes-shown-messages',
        duration: 'persistent',
        when: 'The visitor closes an announcement.',
      },
    ],
  },
  {
    id: 'pydata-sphinx-theme',
    name: 'PyData Sphinx Theme',
    match: {
      generators: [],
      texts: ['_static/styles/pydata-sphinx-theme.css'],
    },
    storage: [
      {
        name: 'mode',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
      },
      {
        name: 'theme',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
      },
      {
        name: 'sidebar-scroll-top',
        kind: 'sessionStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'session',
        when: 'The page has a sidebar.',
      },
    ],
  },
  {
    id: 'sphinx',
    name: 'Sphinx',
    match: {
      generators: [],
      texts: ['_static/pygments.css'],
    },
    storage: [
      {
        name: 'sphinx_highlight_terms',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-session',
        duration: 'persistent',
        when: 'The visitor opens a search result; the page that opens deletes it.',
      },
    ],
  },
  {
    id: 'starlight',
    name: 'Starlight',
    match: {
      generators: ['Starlight v'],
      texts: [],
    },
    storage: [
      {
        name: 'starlight-theme',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'A page opens; it is empty until the visitor chooses light or dark.',
      },
      {
        name: 'starlight-synced-tabs__*',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor chooses a tab of a synced group.',
      },
      {
        name: 'sl-sidebar-state',
        kind: 'sessionStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'session',
        when: 'The visitor leaves a page, or opens a group in its sidebar.',
      },
    ],
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    match: {
      generators: ['VitePress v'],
      texts: [],
    },
    storage: [
      {
        name: 'vitepress-theme-appearance',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
      },
      {
        name: 'vitepress:local-search-filter',
        kind: 'sessionStorage',
        party: 'first',
        use: 'keeps-recent-searches',
        duration: 'session',
        when: 'The visitor uses the search of the site.',
      },
      {
        name: 'vitepress:local-search-detailed-list',
        kind: 'localStorage',
        party: 'first',
        use: 'keeps-look',
        duration: 'persistent',
        when: 'The visitor chooses the detailed list of search results.',
      },
    ],
  },
];
