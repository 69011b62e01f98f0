/** What `latchkey()` in `astro.config.mjs` gets, and `npx latchkey --config site/latchkey.config.js`. */
export default {
  controller: { name: 'Latchkey', contact: 'privacy@latchkey.example' },
  legal: {
    pages: ['cookies'],
    languages: ['en', 'fr'],
    reviewed: '2026-11-22',
  },
};
