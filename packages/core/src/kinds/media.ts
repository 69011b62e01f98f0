import { dataDocument } from '../html/data-document.ts';
import { documentSpot } from './iframe.ts';
import { pictureSource } from './image.ts';
import { type KindOfTag, spotOfUrls } from './spot.ts';

/** `<video>` and `<audio>`, with the picture that stands for a video. */
export const media: KindOfTag = (tag, read) => spotOfUrls('media', tag, read, ['src', 'poster']);

/** Subtitles. */
export const track: KindOfTag = (tag, read) => spotOfUrls('media', tag, read, ['src']);

/** `<source>` of a picture, a video or an audio. */
export const source: KindOfTag = (tag, read) =>
  read.inside.picture ? pictureSource(tag, read) : spotOfUrls('media', tag, read, ['src']);

/** What a plug-in would show: browsers load it in a frame, or as an image. */
export const object = shown('data');
export const embed = shown('src');
export const applet: KindOfTag = (tag, read) =>
  spotOfUrls('object', tag, read, ['code', 'archive', 'codebase', 'object']);

/** By this attribute: an address, or a document that is written into one. */
function shown(attribute: string): KindOfTag {
  return (tag, read) => {
    const written = dataDocument(read.value(tag, attribute) ?? '');
    return written === null
      ? spotOfUrls('object', tag, read, [attribute])
      : documentSpot('object', tag, read, attribute, written);
  };
}
