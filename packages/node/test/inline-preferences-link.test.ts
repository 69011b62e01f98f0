import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderLegalPage } from '@latchkey/legal';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { folderOf, optionsFor } from './support.ts';

const film = '<iframe src="https://www.youtube.com/embed/x" title="Film"></iframe>';
const written = renderLegalPage('# Cookies\n\nYou can :consent-settings[*change* it] here.\n', {
  lang: 'en',
  reviewed: '2026-11-01',
});
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>P</title></head><body><main>${body}</main></body></html>`;

/** The sentence with the link, on a site that holds this on another page; gated twice. */
async function sentenceBeside(body: string): Promise<string> {
  const options = optionsFor(folderOf({ 'index.html': page(written.html), 'beside.html': page(body) }));
  const html = () => readFileSync(join(options.folder, 'index.html'), 'utf8');
  await gateFolder(options);
  const once = html();
  await gateFolder(options);
  expect(html()).toBe(once);
  return load(once)('main p').html() ?? '';
}

it('a link in a sentence stays where something of the site waits for consent', async () => {
  const link = load(await sentenceBeside(film))('a[data-latchkey-action=preferences]');
  expect(link.html()).toBe('<em>change</em> it');
  expect(link.attr('href')).toBe('/_latchkey/preferences.en.html#latchkey-preferences');
});

it('a link in a sentence is its words alone where nothing waits', async () => {
  expect(await sentenceBeside('Text')).toBe('You can <em>change</em> it here.');
});
