import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Internet, startInternet } from '../support/internet.ts';
import { startVisit, type Visit } from '../support/visit.ts';
import { openVisitor, type Visitor } from '../support/visitor.ts';
import { docsPage, gatedSite } from './support/docs-page.ts';

const boxes = [
  [560, 315],
  [672, 150],
  [300, 150],
  [728, 90],
  [468, 60],
  [200, 200],
  [120, 44],
  [44, 44],
] as const;
const address = 'https://www.youtube.com/embed/x';

let internet: Internet;
let visitor: Visitor;
let scratch: string;
let visit: Visit;

beforeAll(async () => {
  internet = await startInternet();
  visitor = await openVisitor(internet);
  scratch = await mkdtemp(join(tmpdir(), 'latchkey-boxes-'));
  const frames = boxes.map(
    ([width, height]) =>
      `<p><iframe width="${width}" height="${height}" src="${address}" title="Introduction" data-latchkey-poster="/poster.svg"></iframe></p>`,
  );
  const { site, gated } = await gatedSite(docsPage(`<main><h1>T</h1>${frames.join('')}</main>`), scratch);
  await writeFile(
    join(gated, 'poster.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9"/></svg>',
  );
  internet.publish(site.url.host, gated);
  visit = await startVisit(visitor, site.url.href);
  expect((await visit.observe()).hosts).toEqual([]);
});
afterAll(async () => {
  await visit.end();
  await visitor.leave();
  await internet.close();
  await rm(scratch, { recursive: true });
});

const frameAt = (index: number) => visit.page.frameLocator(`iframe >> nth=${index}`);

it.each(boxes.map((box, index) => [box.join(' x '), index] as const))(
  'in a box of %s the control that loads is there, large enough, and says what it does',
  async (_, index) => {
    const [width = 0, height = 0] = boxes[index] ?? [];
    const load = frameAt(index).getByRole('link', {
      name: 'Load \u201cIntroduction\u201d from YouTube once',
    });
    const shown = await load.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(shown.width).toBeGreaterThanOrEqual(24);
    expect(shown.height).toBeGreaterThanOrEqual(24);
    expect(shown.x).toBeGreaterThanOrEqual(0);
    expect(shown.y).toBeGreaterThanOrEqual(0);
    expect(shown.x + shown.width).toBeLessThanOrEqual(width);
    expect(shown.y + 24, 'at least as much of it is in sight as a finger needs').toBeLessThanOrEqual(height);
  },
);

it('in the height that a frame has without one, a wide box shows all of it', async () => {
  const [hidden, shown] = await frameAt(1)
    .locator(':root')
    .evaluate((root: HTMLElement) => [root.scrollHeight - root.clientHeight, root.textContent]);
  expect(shown).toContain('Google Ireland Limited');
  expect(hidden).toBe(0);
});

it('shows a picture of the site behind the words', async () => {
  const picture = frameAt(0).locator('img');
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(16);
  const contrastOnWhite = await picture.evaluate((img) => Number(getComputedStyle(img).opacity));
  expect(contrastOnWhite).toBeLessThanOrEqual(0.3);
});

it('prints title and address, in black on white', async () => {
  const { page } = visit;
  await page.emulateMedia({ media: 'print' });
  const body = frameAt(0).locator('body');
  expect((await body.allInnerTexts())[0]).toContain('Introduction');
  const after = (link: Element) => getComputedStyle(link, '::after').content;
  expect(await frameAt(0).locator('a').first().evaluate(after)).toBe(`" ${address}"`);
  expect(await body.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  // Nothing paints over the paper.
  expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  expect(await body.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('normal');
  await page.emulateMedia({ media: 'screen' });
});

it('gives the title back when the frame is loaded', async () => {
  const { page, observe } = visit;
  expect(await page.locator('iframe').first().getAttribute('title')).toBe(
    'Introduction (not loaded: YouTube)',
  );
  await frameAt(0).locator('[data-latchkey-action="load"]').click();
  expect((await observe()).hosts).toEqual(['www.youtube.com']);
  expect(await page.locator('iframe').first().getAttribute('title')).toBe('Introduction');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
});
