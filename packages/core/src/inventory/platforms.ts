import type { Platform } from '../model.ts';
import type { PageScan } from '../scan/scan.ts';

/** A head without an end, which HTML allows, is searched as far as this. */
const longestHead = 65_536;

/** Those of the platforms that made a page. */
export function platformsOf(
  { page, generators }: Pick<PageScan, 'page' | 'generators'>,
  platforms: readonly Platform[],
): Platform[] {
  const end = page.text.indexOf('</head');
  const head = page.text.slice(0, end === -1 ? longestHead : end);
  return platforms.filter(
    ({ match }) =>
      match.generators.some((name) => generators.some((generator) => generator.includes(name))) ||
      match.texts.some((text) => head.includes(text)),
  );
}
