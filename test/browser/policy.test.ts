import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfig } from '@latchkey/core';
import { gateFolder } from '@latchkey/node';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type ConsoleMessages, listenToConsole } from '../support/console-messages.ts';
import { withScratch } from '../support/scratch.ts';
import { settled } from '../support/settled.ts';
import { freshTab } from '../support/visitor.ts';
import { sharedWorld } from './support/world.ts';

const origin = 'https://strict.acme.example';
const world = sharedWorld();

const strict =
  "default-src 'self'; script-src 'self' https://plausible.io; style-src 'self'; frame-src https://www.youtube.com; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types default";

/** The policy stands where it governs everything that we emit. */
const html = (content: string) =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${strict}"><meta charset="utf-8"><title>Strict</title><link rel="icon" href="data:,"><script src="https://plausible.io/js/script.js" defer></script></head><body><main>${content}</main><footer>Foot</footer></body></html>`;
const video =
  '<iframe src="https://www.youtube.com/embed/x" title="Intro" width="560" height="315"></iframe>';

async function visit(
  page: string,
  happens: (tab: Page, messages: ConsoleMessages) => Promise<void>,
): Promise<void> {
  await withScratch(async (folder) => {
    const { internet, visitor } = world();
    await writeFile(join(folder, 'index.html'), page);
    const settings = parseConfig({ site: `${origin}/` }, 'test');
    await gateFolder({ folder, settings, address: { url: `${origin}/`, base: '/' } });
    internet.publish(new URL(origin).host, folder);
    const tab = await freshTab(visitor, origin);
    try {
      tab.setDefaultTimeout(10_000);
      const messages = listenToConsole(tab);
      await tab.goto(`${origin}/`);
      await settled(tab, internet);
      await happens(tab, messages);
    } finally {
      await tab.close();
    }
  });
}

it('a page with a strict policy keeps a clean console, from the question to the last gate', () =>
  visit(html(video), async (tab, messages) => {
    expect(await tab.isVisible('#latchkey-ask')).toBe(true);
    expect(
      await tab.evaluate(
        () => getComputedStyle(document.querySelector('#latchkey-ask') ?? document.body).position,
      ),
    ).toBe('fixed');
    const placeholder = tab.frameLocator('iframe');
    expect(
      await placeholder
        .locator('p')
        .first()
        .evaluate((words) => getComputedStyle(words).textAlign),
    ).toBe('center');
    await tab.click('#latchkey-ask [data-latchkey-action="preferences"]');
    await tab.waitForSelector('dialog[open]');
    const { internet } = world();
    const contacts = internet.begin();
    await tab.click('dialog [data-latchkey-action="accept-all"]');
    await settled(tab, internet);
    expect(contacts.flatMap(({ host, path }) => (path ? [host] : [])).sort()).toEqual([
      'plausible.io',
      'www.youtube.com',
    ]);
    expect(messages).toEqual({ guard: [], others: [] });
  }));

it('with a guard too', () =>
  visit(html(`<div id="__docusaurus">${video}</div>`), async (tab, messages) => {
    await tab.frameLocator('iframe').locator('[data-latchkey-action="always"]').click();
    await tab.waitForFunction(() => !document.querySelector('[data-latchkey-gate="iframe"]'));
    await settled(tab, world().internet);
    expect(await tab.frameLocator('iframe').locator('h1').textContent()).toBe('www.youtube.com');
    expect(messages.others).toEqual([]);
  }));
