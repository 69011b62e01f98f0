import type { StartTag } from '../html/tokens.ts';
import { type KindOfTag, type Load, spotOf, spotOfUrls, type TagReader } from './spot.ts';
import { srcsetUrls } from './srcset.ts';

/** `<img>` with all its candidates. */
export const image: KindOfTag = (tag, read) => {
  if (tag.space !== 'html') return null;
  const src = read.resolve(read.value(tag, 'src'));
  const loads = [...(src ? [{ url: src, attribute: 'src' }] : []), ...candidates(tag, read)];
  return loads.length > 0 ? spotOf('image', tag, read, loads) : null;
};

/** `<source>` of a `<picture>`; the picture's `<img>` is where the visitor is asked. */
export const pictureSource: KindOfTag = (tag, read) => {
  const loads = candidates(tag, read);
  return loads.length > 0 ? { ...spotOf('image', tag, read, loads), invisible: true } : null;
};

/** `<input type=image>` is a control itself. */
export const imageInput: KindOfTag = (tag, read) => {
  if (read.value(tag, 'type')?.trim().toLowerCase() !== 'image') return null;
  const spot = spotOfUrls('image', tag, read, ['src']);
  return spot && { ...spot, insideControl: true };
};

/** Pictures inside an SVG, and what it takes from other SVG files. They stay without a control of their own. */
export const svgReference: KindOfTag = (tag, read) => {
  if (tag.space !== 'svg') return null;
  const spot = spotOfUrls('image', tag, read, ['href', 'xlink:href']);
  return spot && { ...spot, insideControl: true };
};

/** `background` of the body and of tables: not in the standard any more, in browsers all the same. */
export const background: KindOfTag = (tag, read) => {
  const spot = spotOfUrls('image', tag, read, ['background']);
  return spot && { ...spot, invisible: true };
};

function candidates(tag: StartTag, read: TagReader): Load[] {
  return srcsetUrls(read.value(tag, 'srcset') ?? '').flatMap((candidate) => {
    const url = read.resolve(candidate);
    return url ? [{ url, attribute: 'srcset' }] : [];
  });
}
