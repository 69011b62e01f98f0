import type { Platform } from '../model.ts';
import type { PageScan } from '../scan/scan.ts';

/** Those of the platforms that made a page. */
export function platformsOf(
  { page, generators }: Pick<PageScan, 'page' | 'generators'>,
  platforms: readonly Platform[],
): Platform[] {
  return platforms.filter(
    ({ match }) =>
      match.generators.some((name) => generators.some((generator) => generator.includes(name))) ||
      match.texts.some((text) => page.text.includes(text)),
  );
}
