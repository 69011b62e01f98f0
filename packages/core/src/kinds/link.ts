import { cssReferences } from '../css/css-references.ts';
import { dataUrlText } from '../html/data-url.ts';
import { type KindOfTag, type Spot, spotOf, spotOfUrls } from './spot.ts';
import { srcsetUrls } from './srcset.ts';

const hints = new Set([
  'preconnect',
  'dns-prefetch',
  'preload',
  'prefetch',
  'modulepreload',
  'prerender',
  'compression-dictionary',
]);
const pictures = new Set([
  'icon',
  'apple-touch-icon',
  'apple-touch-icon-precomposed',
  'mask-icon',
  'manifest',
]);

/** `<link>`: style sheets, icons, the manifest, and hints that open a connection or fetch ahead. */
export const link: KindOfTag = (tag, read) => {
  const rel = (read.value(tag, 'rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/);
  if (rel.includes('stylesheet')) return sheet(tag, read);
  if (rel.some((word) => hints.has(word))) {
    // `<link rel=preload as=style onload="this.rel='stylesheet'">` is a style sheet that loads late.
    const becomesSheet = read.value(tag, 'as') === 'style' && read.value(tag, 'onload') !== undefined;
    if (becomesSheet) return spotOfUrls('stylesheet', tag, read, ['href'], ['rel']);
    return hint(tag, read);
  }
  if (!rel.some((word) => pictures.has(word))) return null;
  const spot = spotOfUrls('image', tag, read, ['href'], ['rel']);
  return spot && { ...spot, invisible: true };
};

/** A sheet that is written into its own address fetches what is in it. */
const sheet: KindOfTag = (tag, read) => {
  const packed = dataUrlText(read.value(tag, 'href') ?? '');
  if (packed === null) return spotOfUrls('stylesheet', tag, read, ['href'], ['rel']);
  const loads = cssReferences(packed, 'sheet').flatMap(({ url }) => {
    const resolved = read.resolve(url);
    return resolved ? [{ url: resolved, attribute: 'href' }] : [];
  });
  return loads.length > 0 ? spotOf('stylesheet', tag, read, loads, ['rel']) : null;
};

const hint: KindOfTag = (tag, read): Spot | null => {
  const spot = spotOfUrls('hint', tag, read, ['href']) ?? spotOf('hint', tag, read, []);
  for (const candidate of srcsetUrls(read.value(tag, 'imagesrcset') ?? '')) {
    const url = read.resolve(candidate);
    if (url) spot.loads.push({ url, attribute: 'imagesrcset' });
  }
  return spot.loads.length > 0 ? spot : null;
};
