import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { pageSources } from '../src/page-sources.ts';

it('tells which file of the author a page is made from', () => {
  const root = pathToFileURL('/work of mine/docs/');
  const dir = new URL('dist/', root);
  const routes = [
    { pattern: '/', entrypoint: 'src/pages/index.md', origin: 'project' as const },
    { pattern: '/blog/[slug]', entrypoint: 'src/pages/blog/[slug].astro', origin: 'project' as const },
    { pattern: '/legal', entrypoint: '@latchkey/astro/legal.astro', origin: 'external' as const },
  ];
  const assets = new Map([
    ['/', [new URL('index.html', dir)]],
    ['/blog/[slug]', [new URL('blog/one/index.html', dir), new URL('blog/two/index.html', dir)]],
    ['/legal', [new URL('legal/index.html', dir)]],
  ]);
  const file = (path: string) => fileURLToPath(new URL(path, root));
  expect([...pageSources(routes, assets, { root, dir })]).toEqual([
    ['index.html', file('src/pages/index.md')],
    ['blog/one/index.html', file('src/pages/blog/[slug].astro')],
    ['blog/two/index.html', file('src/pages/blog/[slug].astro')],
  ]);
});
