import { problems } from '../errors/problems.ts';

/**
 * Where the content of the last element ends that a CSS selector names; null: the page has none with an end tag of
 * its own. Reads the page as a tree, with a parser that is loaded only now.
 * @throws LatchkeyError `selector-invalid`
 */
export async function placeInLast(selector: string, text: string): Promise<number | null> {
  const { load } = await import('cheerio');
  const $ = load(text, { sourceCodeLocationInfo: true });
  const location = lastOf(selector, () => $(selector).last()[0])?.sourceCodeLocation;
  return (location && 'endTag' in location && location.endTag?.startOffset) || null;
}

function lastOf<T>(selector: string, find: () => T): T {
  try {
    return find();
  } catch (cause) {
    throw problems.selector(selector, cause);
  }
}
