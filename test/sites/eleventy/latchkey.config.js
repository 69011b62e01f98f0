/** What the plugin in `eleventy.config.js` gets, and `npx latchkey --config latchkey.config.js`. */
export default {
  site: 'https://tidewater.example',
  controller: { name: 'Tidewater', contact: 'privacy@tidewater.example' },
  legal: { pages: ['cookies'], languages: ['en', 'fr'], layout: 'page.njk', reviewed: '2026-11-22' },
};
