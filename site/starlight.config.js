/** @type {import('@astrojs/starlight/types').StarlightUserConfig} */
export default {
  title: 'Latchkey',
  description: 'Keeps third parties out of a static site until its visitor turns the key.',
  logo: { src: './site/src/assets/key.svg' },
  customCss: ['./site/src/styles/site.css'],
  routeMiddleware: './site/src/measurement.ts',
  defaultLocale: 'root',
  locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français' } },
  sidebar: [
    {
      label: 'Start',
      translations: { fr: 'Pour commencer' },
      items: [
        { slug: 'quick-start', translations: { fr: 'Démarrer' } },
        { slug: 'visitors', translations: { fr: 'Ce que voient les visiteurs' } },
        { slug: 'configuration' },
        { slug: 'limits', label: 'Limits', translations: { fr: 'Limites' } },
      ],
    },
    {
      label: 'Policies and reviews',
      translations: { fr: 'Textes et relectures' },
      items: [
        { slug: 'legal-pages', translations: { fr: 'Pages légales' } },
        { slug: 'lint', translations: { fr: 'Relire les politiques' } },
        { slug: 'lockfile', translations: { fr: 'Le fichier de verrouillage' } },
      ],
    },
    {
      label: 'Seen on this site',
      translations: { fr: 'À voir sur ce site' },
      items: [
        { slug: 'gates', translations: { fr: 'Les emplacements' } },
        { slug: 'statistics', translations: { fr: 'Mesure et publicité' } },
        { slug: 'nothing', label: 'Nothing to ask', translations: { fr: 'Rien à demander' } },
        { link: '/legal/cookies/', label: 'Cookie policy', translations: { fr: 'Politique de cookies' } },
      ],
    },
  ],
};
