import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import starlight from '@astrojs/starlight';
import type { Config } from '@latchkey/core';
import { build } from 'astro';
import { load } from 'cheerio';
import { describe, expect, it, onTestFinished } from 'vitest';
import latchkey from '../src/index.ts';

const conditions = ['@latchkey/source', 'node', 'import', 'module', 'default'];

type Locales = NonNullable<Parameters<typeof starlight>[0]['locales']>;

interface Site {
  legal: Exclude<Config['legal'], false | undefined>;
  locales?: Locales;
  /** By their paths. */
  files?: Record<string, string>;
  /** What the schema asks of pages beside Starlight's own fields. */
  field?: string;
}

/** @returns a reader of the site that was built */
async function built({ legal, locales, files = {}, field = '' }: Site) {
  // Inside the package, so that the pages find Astro.
  const root = mkdtempSync(join(import.meta.dirname, 'project-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = {
    ...files,
    'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: z.object({ ${field} }) }) }),
};`,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    site: 'https://docs.example.org',
    // What runs while pages are rendered comes from the sources too; naming one bundled package leaves out others.
    vite: {
      environments: {
        prerender: { resolve: { conditions, noExternal: [/^@latchkey\//, /^@astrojs\/starlight/] } },
      },
    },
    integrations: [
      starlight({
        title: 'Docs',
        pagefind: false,
        ...(locales && { locales, defaultLocale: Object.keys(locales)[0] }),
      }),
      latchkey({
        controller: { name: 'Acme', contact: 'privacy@example.org' },
        legal: { reviewed: '2026-03-01', ...legal },
      }),
    ],
  });
  return (path: string) => load(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
}

type Read = Awaited<ReturnType<typeof built>>;

const translations = (read: Read, path: string) => {
  const $ = read(path);
  return $('link[hreflang]')
    .toArray()
    .map((link) => [$(link).attr('hreflang'), $(link).attr('href')]);
};

const bothLanguages = [
  ['en', 'https://docs.example.org/legal/cookies/'],
  ['fr', 'https://docs.example.org/fr/legal/cookies/'],
  ['x-default', 'https://docs.example.org/legal/cookies/'],
];
const en = { label: 'English', lang: 'en' };
const fr = { label: 'Français', lang: 'fr' };

describe('a legal page that Starlight lays out', () => {
  it('links its translations on a site in one language, and has the heading of its author', async () => {
    const read = await built({
      legal: { languages: ['en', 'fr'] },
      files: {
        'legal/cookies.en.md':
          '---\nlegal: cookies\ntitle: Cookies\nreviewed: 2026-03-01\n---\n# What we *store*\n\nText.\n\n# Rights\n',
      },
    });
    expect(translations(read, 'legal/cookies')).toEqual(bothLanguages);
    expect(translations(read, 'fr/legal/cookies')).toEqual(bothLanguages);
    const $ = read('legal/cookies');
    expect(
      $('main :is(h1, h2)')
        .toArray()
        .map((heading) => `${heading.tagName} ${$(heading).text()}`),
    ).toEqual(['h1 What we store', 'h2 Rights']);
  }, 120_000);

  it('links the pages that there are where no locale is the root', async () => {
    const read = await built({ legal: { languages: ['en', 'fr'] }, locales: { en, fr } });
    expect(translations(read, 'legal/cookies')).toEqual(bothLanguages);
  }, 120_000);

  it('links no translation that there is not', async () => {
    const read = await built({ legal: { languages: ['en'] }, locales: { root: en, fr } });
    expect(translations(read, 'legal/cookies')).toEqual([]);
  }, 120_000);

  it('says what to do where the schema of the site asks for more', async () => {
    const site = built({ legal: {}, field: 'audience: z.string()' });
    await expect(site).rejects.toThrow(/Latchkey .*\/legal\/cookies\/.*\n.*audience/);
    await expect(site).rejects.toMatchObject({ hint: expect.stringContaining('legal: { layout:') });
  }, 120_000);
});
