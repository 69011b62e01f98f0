import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { docsPage, gatedSite } from '../browser/support/docs-page.ts';
import { needChromium } from '../support/chromium.ts';
import { root } from '../support/example-sites.ts';
import { startInternet } from '../support/internet.ts';
import { settled } from '../support/settled.ts';
import { freshTab, openVisitor } from '../support/visitor.ts';
import { bodyOf, head, type Picture, pictures } from './pictures.ts';

// Takes the pictures of the documentation: pages that are gated now, in a real browser, with nobody else on the line.

const out = join(root, 'site/public/screenshots');
/** More would be felt on a page that shows twelve of them. */
const heaviest = 60_000;

await needChromium();
await mkdir(out, { recursive: true });
const internet = await startInternet();
const visitor = await openVisitor(internet);
const scratch = await mkdtemp(join(tmpdir(), 'latchkey-screenshots-'));
try {
  for (const picture of pictures) {
    const image = await take(picture);
    if (image.length > heaviest) throw new Error(`${picture.name} has ${image.length} bytes`);
    await writeFile(join(out, `${picture.name}.webp`), image);
    console.log(`${picture.name}.webp  ${picture.width} x ${picture.height}  ${image.length} bytes`);
  }
} finally {
  await visitor.leave();
  await internet.close();
  await rm(scratch, { recursive: true });
}

async function take({ name, words, dark = false, width, height, shows }: Picture): Promise<Buffer> {
  const html = docsPage(bodyOf(words), { lang: words.lang, head, dark });
  const { site, gated } = await gatedSite(html, join(scratch, name));
  internet.publish(site.url.host, gated);
  const page = await freshTab(visitor, site.url.origin);
  try {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.goto(site.url.href);
    await settled(page, internet);
    return await takeOf(page, shows);
  } finally {
    await page.close();
  }
}

async function takeOf(page: Page, shows: Picture['shows']): Promise<Buffer> {
  if (shows === 'question') return webp(page);
  if (shows === 'preferences') {
    await page.locator('#latchkey-ask [data-latchkey-action="preferences"]').click();
    await page.locator('dialog[open]').waitFor();
    await settled(page, internet);
    return webp(page);
  }
  await page.locator('[data-latchkey-action="reject-all"]').click();
  await page.locator('[data-latchkey-action="close"]').click();
  const shown = page.locator(shows === 'film' ? 'iframe' : '[data-latchkey-slot="place"]');
  await shown.scrollIntoViewIfNeeded();
  return webp(page, await shown.boundingBox());
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** With a margin around the box; without one, all that is seen. */
async function webp(page: Page, box: Box | null = null): Promise<Buffer> {
  const margin = 12;
  const { x: left, y: top } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 90,
    ...(box && {
      clip: {
        x: Math.max(0, left + box.x - margin),
        y: top + box.y - margin,
        width: box.width + 2 * margin,
        height: box.height + 2 * margin,
        scale: 1,
      },
    }),
  });
  return Buffer.from(data, 'base64');
}
