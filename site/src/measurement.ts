import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

type Head = Parameters<Parameters<typeof defineRouteMiddleware>[0]>[0]['locals']['starlightRoute']['head'];

/** What most documentation sites have on every page: a web font, hints for it, and audience measurement. */
const measured: Head = [
  { tag: 'link', attrs: { rel: 'preconnect', href: 'https://fonts.googleapis.com' }, content: '' },
  {
    tag: 'link',
    attrs: { rel: 'preconnect', href: 'https://fonts.gstatic.com', crossorigin: true },
    content: '',
  },
  { tag: 'link', attrs: { rel: 'preconnect', href: 'https://www.google-analytics.com' }, content: '' },
  {
    tag: 'link',
    attrs: {
      rel: 'stylesheet',
      href: 'https://fonts.googleapis.com/css2?family=Fraunces:opsz,wght@9..144,600&display=swap',
    },
    content: '',
  },
  {
    tag: 'script',
    attrs: { async: true, src: 'https://www.googletagmanager.com/gtag/js?id=G-LATCHKEY01' },
    content: '',
  },
  {
    tag: 'script',
    attrs: {},
    content: `
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'G-LATCHKEY01');
`,
  },
];

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
  const { data } = starlightRoute.entry;
  if (!('measured' in data) || data.measured) starlightRoute.head.push(...measured);
});
