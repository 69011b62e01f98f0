/** A site whose legal pages use everything that there is: `npx latchkey gate public --out _site`. */
export default {
  site: 'https://harbour.example',
  controller: {
    name: 'Harbour Tools',
    contact: 'hello@harbour.example',
    kind: 'company',
    legalForm: 'SAS',
    representative: 'Maëlle Le Goff',
    capital: '12 000 €',
    address: ['4 quai des Brumes', '29200 Brest', 'France'],
    phone: '+33 2 00 00 00 00',
    registrations: [
      { scheme: 'siren', value: '732 829 320' },
      { scheme: 'vat', value: 'FR44732829320' },
    ],
    dpo: { contact: 'dpo@harbour.example', subject: 'Trackers', days: 3 },
    director: 'Maëlle Le Goff',
  },
  hosting: { provider: 'Netlify', logs: 'P30D' },
  legal: {
    pages: ['cookies', 'privacy', 'notice', 'email'],
    languages: ['en', 'fr'],
    reviewed: '2026-11-22',
  },
  storage: [
    { name: 'session', use: 'keeps-sign-in', duration: 'session' },
    { name: 'csrf', use: 'checks-requests', duration: 'session' },
    {
      name: 'theme',
      kind: 'localStorage',
      use: { en: 'Remembers dark or light', fr: 'Retient le mode clair ou sombre' },
      duration: 'persistent',
      purpose: 'functional',
    },
  ],
  services: {
    'poste-bleue': {
      name: 'Poste Bleue',
      provider: {
        entity: 'Poste Bleue SAS',
        country: 'FR',
        privacyUrl: 'https://poste-bleue.example/privacy',
      },
      purpose: 'statistics',
      storage: [
        { name: '.../o/*', kind: 'pixel', use: 'counts-email-opens' },
        {
          name: '.../l/*',
          kind: 'link',
          use: { en: 'Notes the click, then opens the page', fr: 'Note le clic, puis ouvre la page' },
        },
      ],
    },
  },
  declare: [{ service: 'poste-bleue', where: 'email' }],
  changes: [
    { date: '2026-10-02', text: { en: 'The chat was removed.', fr: 'La messagerie a été retirée.' } },
  ],
};
