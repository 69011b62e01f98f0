import type { Page } from 'playwright-core';

/** Elements of the page, of its shadow trees, and of what stands in its frames but is not a third party's. */
export async function countElements(page: Page): Promise<number> {
  const { host } = new URL(page.url());
  const own = page
    .frames()
    .filter((frame) => !/^https?:/.test(frame.url()) || new URL(frame.url()).host === host);
  const counts = await Promise.all(own.map((frame) => frame.evaluate(elementsOfDocument)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Runs in the page, so it can use nothing from outside. */
function elementsOfDocument(): number {
  const count = (root: Document | ShadowRoot): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
      0,
    );
  return count(document);
}
