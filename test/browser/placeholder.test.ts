import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { astroSite, folderOf, urlOf, type Variant } from '../support/example-sites.ts';
import { type Internet, startInternet } from '../support/internet.ts';
import { acceptEverything } from '../support/measure-site.ts';
import { startVisit } from '../support/visit.ts';
import { openVisitor, type Visitor } from '../support/visitor.ts';

const video = 'https://www.youtube.com/embed/aqz-KE-bpKQ';
let internet: Internet;
let scripted: Visitor;
let scriptless: Visitor;

beforeAll(async () => {
  internet = await startInternet();
  scripted = await openVisitor(internet);
  scriptless = await openVisitor(internet, { javaScriptEnabled: false });
});
afterAll(async () => {
  await Promise.all([scripted.leave(), scriptless.leave()]);
  await internet.close();
});

/** The quick start, whose only frame is a YouTube film. */
function open(visitor: Visitor, variant: Variant) {
  internet.publish(astroSite.host, folderOf(astroSite, variant));
  return startVisit(visitor, urlOf(astroSite, '/quick-start/'));
}

async function film(page: Page): Promise<{ frame: Frame; box: unknown }> {
  const element = await page.waitForSelector('main iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the film is not in a frame');
  return { frame, box: await element.boundingBox() };
}

/** What the embed is allowed to do, and who it hears the visitor comes from. */
function given(frame: Frame): Promise<{ features: string[]; referrer: string }> {
  return frame.evaluate(() => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowedFeatures(): string[] } };
    return { features: featurePolicy.allowedFeatures().sort(), referrer: document.referrer };
  });
}

it.each([
  ['off', () => scriptless],
  ['on', () => scripted],
])(
  'with JavaScript %s, one click loads the film as the ungated page does, in the same box',
  async (_, visitor) => {
    const ungated = await open(visitor(), 'ungated');
    await ungated.observe();
    const wanted = await film(ungated.page);
    const expected = { box: wanted.box, ...(await given(wanted.frame)) };
    await ungated.end();

    const { page, observe, end } = await open(visitor(), 'gated');
    expect((await observe()).hosts).toEqual([]);
    const placeholder = await film(page);
    expect(placeholder.box).toEqual(expected.box);
    const entries = await page.evaluate(() => history.length);

    await placeholder.frame.locator('a[data-latchkey-action="load"]').click();
    const clicked = await observe();
    expect(clicked.hosts).toEqual(['www.youtube.com']);
    expect(clicked.stored, 'loading once is no standing consent').not.toContain('localStorage latchkey:/');
    const loaded = await film(page);
    expect(loaded.frame.url()).toBe(video);
    expect({ box: loaded.box, ...(await given(loaded.frame)) }).toEqual(expected);
    if (visitor() === scripted) expect(await page.evaluate(() => history.length)).toBe(entries);
    await end();
  },
);

it('accepting everything on a page with three embeds adds no history entry', async () => {
  internet.publish(astroSite.host, folderOf(astroSite, 'gated'));
  const { page, observe, end } = await startVisit(scripted, urlOf(astroSite, '/gates/'));
  await observe();
  const entries = await page.evaluate(() => history.length);
  await acceptEverything(page);
  const { hosts } = await observe();
  expect(hosts).toEqual(expect.arrayContaining(['codepen.io', 'www.openstreetmap.org', 'www.youtube.com']));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await end();
});
