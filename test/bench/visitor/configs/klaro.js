window.klaroConfig = {
  version: 1,
  htmlTexts: true,
  groupByPurpose: true,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy/' },
    en: {
      consentNotice: {
        description:
          'Tidewater Sailing Club asks to use visitor statistics (Google Analytics) and advertising (Meta Pixel). Without them, everything on this site works the same.',
      },
      consentModal: {
        description: 'Choose what this site may use. You can change it at any time.',
      },
      session: { title: 'Session', description: 'Needed for the site to work, and always on.' },
      'google-analytics': {
        title: 'Google Analytics',
        description: 'Tells us how many people read which page.',
      },
      'meta-pixel': { title: 'Meta Pixel', description: 'Shows and measures advertising.' },
      youtube: { title: 'YouTube', description: 'Films that are run by YouTube.' },
      purposes: {
        necessary: 'Strictly necessary',
        statistics: 'Statistics',
        advertising: 'Advertising',
        content: 'Content from other sites',
      },
    },
  },
  services: [
    { name: 'session', purposes: ['necessary'], required: true },
    { name: 'google-analytics', purposes: ['statistics'], cookies: [/^_ga/, '_gid'] },
    { name: 'meta-pixel', purposes: ['advertising'], cookies: ['_fbp'] },
    { name: 'youtube', purposes: ['content'] },
  ],
};
