import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab, settle } from './support/lab.ts';
import { translated, translatedPage, translatedPlaceholder } from './support/translated-site.ts';
import { accessibilityTree } from './support/tree.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** To be read by people: what a screen reader says, in `trees/`. */
describe.each(['en', 'fr', 'ar'])('what assistive technology gets in %s', (lang) => {
  const file = (what: string) => `./trees/${what}.${lang}.txt`;

  it('of banner, preferences and message', async () => {
    const visit = await lab.visit({ html: translatedPage(lang), view: translated, lang });
    const { page } = visit;
    await visit.go();
    await expect(await accessibilityTree(page, '#latchkey-ask')).toMatchFileSnapshot(file('banner'));

    await page.click('#latchkey-ask [data-latchkey-action="preferences"]');
    await page.waitForSelector('dialog[open]');
    // Mixed: one of two.
    await page.check('input[value="google-analytics"]');
    await page
      .locator('dialog details')
      .first()
      .evaluate((details) => details.toggleAttribute('open', true));
    await expect(await accessibilityTree(page, 'dialog')).toMatchFileSnapshot(file('preferences'));

    await page.keyboard.press('Escape');
    await page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(page);
    await expect(await accessibilityTree(page, '#latchkey-ask')).toMatchFileSnapshot(file('status'));
    await visit.end();
  });

  it('of a placeholder', async () => {
    const visit = await lab.visit({ html: translatedPlaceholder(lang) });
    await visit.go();
    await expect(await accessibilityTree(visit.page, 'body')).toMatchFileSnapshot(file('placeholder'));
    await visit.end();
  });
});
