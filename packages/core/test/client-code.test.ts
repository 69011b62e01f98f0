import { expect, it } from 'vitest';
import { scanPage } from '../src/scan/scan.ts';

async function clientOf(body: string) {
  const text = `<!doctype html><html lang="en"><body>${body}</body></html>`;
  const page = { path: 'index.html', url: 'https://site.example/', text, encoding: 'UTF-8' };
  const { client, fallback } = await scanPage(page);
  return { ...client, fallback };
}

const nothing = { framework: null, router: null, islands: false, serverIslands: false, changes: false };
const router = '<meta name="astro-view-transitions-enabled" content="true">';
const island = '<astro-island uid="1"></astro-island>';
const serverIsland = '<script type="module" data-island-id="1">x()</script>';

it.each([
  ['a router of Astro', router, { ...nothing, router: 'Astro', changes: true }],
  ['an island', island, { ...nothing, framework: 'Astro', islands: true }],
  ['a server island', serverIsland, { ...nothing, serverIslands: true, changes: true }],
  [
    'Next.js by its files',
    '<link href=/_next/a.css>',
    { ...nothing, framework: 'Next.js', router: 'Next.js' },
  ],
  ['Vue', '<div DATA-SERVER-RENDERED="true">', { ...nothing, framework: 'Vue', router: 'Vue' }],
  ['SvelteKit', '<a data-sveltekit-reload>', { ...nothing, framework: 'SvelteKit', router: 'SvelteKit' }],
])('tells %s', async (_, body, client) => {
  expect(await clientOf(body)).toEqual({ ...client, fallback: null });
  // The tree parser reads the same.
  const unclear = await clientOf(`${body}<svg></g></svg>`);
  expect(unclear).toEqual({ ...client, fallback: expect.any(String) });
});

it.each([
  `<!-- ${router}${island}${serverIsland} -->`,
  `<template>${router}${island}${serverIsland}</template>`,
  '<p>data-sveltekit-reload data-server-rendered="true" src="/_next/a.js"</p>',
  '<p data-s="1" data-sveltekit data-island="1" data-server="1">x</p>',
])('tells nothing of %s', async (body) => {
  expect(await clientOf(body)).toEqual({ ...nothing, fallback: null });
});
