import './cookieconsent.umd.js';

const frames = iframemanager();

frames.run({
  currLang: 'en',
  onChange({ changedServices, eventSource }) {
    if (eventSource.type !== 'click') return;
    const accepted = CookieConsent.getUserPreferences().acceptedServices['content'];
    CookieConsent.acceptService([...accepted, ...changedServices], 'content');
  },
  services: {
    youtube: {
      embedUrl: 'https://www.youtube.com/embed/{data-id}',
      iframe: { allow: 'encrypted-media; picture-in-picture; fullscreen' },
      languages: {
        en: {
          notice:
            'This film is run by YouTube, which learns your address and may store data on your device. <a rel="noreferrer noopener" href="https://www.youtube.com/t/terms" target="_blank">Terms of YouTube</a>.',
          loadBtn: 'Load video',
          loadAllBtn: "Don't ask again",
        },
      },
    },
  },
});

CookieConsent.run({
  categories: {
    necessary: { enabled: true, readOnly: true },
    statistics: { autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }] } },
    advertising: { autoClear: { cookies: [{ name: '_fbp' }] } },
    content: {
      services: {
        youtube: {
          label: 'YouTube',
          onAccept: () => frames.acceptService('youtube'),
          onReject: () => frames.rejectService('youtube'),
        },
      },
    },
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description:
            'Tidewater Sailing Club asks to use visitor statistics (Google Analytics) and advertising (Meta Pixel). Without them, everything on this site works the same.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
          footer: '<a href="/privacy/">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save my choice',
          closeIconLabel: 'Close',
          serviceCounterLabel: 'Service|Services',
          sections: [
            {
              title: 'Your choice',
              description:
                'Choose what this site may use. You can change it at any time. <a href="/privacy/">Privacy policy</a>',
            },
            {
              title: 'Strictly necessary',
              description: 'Needed for the site to work, and always on.',
              linkedCategory: 'necessary',
            },
            {
              title: 'Statistics',
              description: 'Tells us how many people read which page.',
              linkedCategory: 'statistics',
            },
            {
              title: 'Advertising',
              description: 'Shows and measures advertising.',
              linkedCategory: 'advertising',
            },
            {
              title: 'Content from other sites',
              description: 'Films that are run by somebody else.',
              linkedCategory: 'content',
            },
          ],
        },
      },
    },
  },
});
