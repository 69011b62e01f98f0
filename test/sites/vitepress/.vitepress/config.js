import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Tidewater',
  description: 'A site of VitePress that shows a film and calls an API',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    nav: [
      { text: 'Home', link: '/' },
      { text: 'Guide', link: '/guide' },
    ],
  },
});
