import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, optionsFor } from './support.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';

async function reportFor(files: Record<string, string>, guard: false | 'frames' | 'strict' = 'frames') {
  const options = optionsFor(folderOf(files), { guard });
  const first = reportOf(await gateFolder(options), 'gated');
  expect(reportOf(await gateFolder(options), 'gated')).toEqual(first);
  return first;
}

const frameworks: [string, string][] = [
  ['VitePress', `<div id="app">${video}</div><script>window.__VP_HASH_MAP__=JSON.parse("{}")</script>`],
  ['Docusaurus', `<div id="__docusaurus">${video}</div>`],
  [
    'Next.js',
    `<div id="__next">${video}</div><script id="__NEXT_DATA__" type="application/json">{}</script>`,
  ],
  ['Next.js', `<div>${video}</div><script src="/_next/static/chunks/main.js" async></script>`],
  ['Nuxt', `<div id="__nuxt">${video}</div>`],
  ['Gatsby', `<div id="___gatsby">${video}</div>`],
  ['SvelteKit', `<div data-sveltekit-preload-data="hover">${video}</div>`],
  ['Vue', `<div id="app" data-server-rendered="true">${video}</div>`],
  ['Astro', `<astro-island uid="1"><astro-island uid="2"></astro-island>${video}</astro-island>`],
];

describe('a page with server islands', () => {
  const island = '<script type="module" data-astro-rerun data-island-id="1">x()</script>';

  it.each([
    ['gates nothing itself', ''],
    ['gates something', video],
  ])('that %s is named: what comes later is in no file', async (_, body) => {
    const { warnings } = await reportFor({ 'a/index.html': html(body + island), 'b.html': html(body) });
    expect(warnings).toEqual([
      'Server islands on 1 page are rendered on request: what they contact was not seen, and is NOT gated.\n' +
        '    a/index.html\n' +
        '  Keep third parties out of components with `server:defer`, or leave that out: then they are in the page.',
    ]);
  });
});

describe('a hydrated page without a guard', () => {
  it.each(frameworks)('of %s is no success', async (framework, body) => {
    const { summary, warnings } = await reportFor({ 'guide/index.html': html(body) }, false);
    expect(summary).not.toContain('all of it waits');
    expect(summary).toContain('scripts can bring back what waits on 1 hydrated page');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.startsWith(`${framework} makes 1 page anew`)).toBe(true);
    expect(warnings[0]).toContain('    guide/index.html');
  });

  it('is told once per framework', async () => {
    const body = html(`<div id="__docusaurus">${video}</div>`);
    const { warnings } = await reportFor({ 'a.html': body, 'b.html': body }, false);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('makes 2 pages anew');
  });

  it.each([
    ['nothing of it waits', html('<div id="__docusaurus"></div>')],
    [
      'only its head waits',
      html('<div id="__docusaurus"></div>', '<script src="https://plausible.io/js/script.js"></script>'),
    ],
    [
      'what waits is beside the island',
      html(`<astro-island></astro-island>${video}<astro-island></astro-island>`),
    ],
    ['it is no hydrated page', html(video)],
    [
      'it only writes about frameworks',
      html(`${video}<pre>src="/_next/a.js" data-sveltekit-reload data-server-rendered="true"</pre>`),
    ],
  ])('is not told when %s', async (_, page) => {
    const { summary, warnings } = await reportFor({ 'index.html': page });
    expect(summary).not.toContain('hydrated');
    expect(warnings).toEqual([]);
  });
});

describe('a hydrated page with its guard', () => {
  it.each(frameworks)('of %s is held, and reported so', async (_, body) => {
    const { summary, warnings } = await reportFor({ 'guide/index.html': html(body) });
    expect(summary).toContain('all of it waits');
    expect(summary).toMatch(/held by the guard +what 1 hydrated page would bring back/);
    expect(warnings).toEqual([
      expect.stringMatching(/^Where the guard blocks a frame[\s\S]* {4}guide\/index\.html\n/),
    ]);
  });

  const picture = '<img src="https://pictures.example/a.png" alt="">';

  it('is not held where it would bring back pictures, unless the guard is strict', async () => {
    const files = { 'index.html': html(`<div id="__docusaurus">${video}${picture}</div>`) };
    const { summary, warnings } = await reportFor(files);
    expect(summary).not.toContain('held by the guard');
    expect(warnings).toContainEqual(
      expect.stringMatching(/^Docusaurus makes 1 page anew[\s\S]*guard: 'strict'$/),
    );
    const strict = await reportFor(files, 'strict');
    expect(strict.summary).toContain('held by the guard');
    expect(strict.warnings.join()).not.toContain('anew');
  });
});
