import { animation } from './animation.ts';
import { frame, iframe } from './iframe.ts';
import { background, image, imageInput, svgReference } from './image.ts';
import { link } from './link.ts';
import { applet, embed, media, object, source, track } from './media.ts';
import { meta } from './meta.ts';
import { script } from './script.ts';
import type { KindOfTag } from './spot.ts';
import { style } from './style.ts';

/** Tag name -> how it contacts others. One row per element that can. */
export const kindsOfTags: ReadonlyMap<string, KindOfTag> = new Map([
  ['script', script],
  ['iframe', iframe],
  ['frame', frame],
  ['link', link],
  ['style', style],
  ['meta', meta],
  ['img', image],
  ['image', svgReference],
  ['use', svgReference],
  ['feimage', svgReference],
  ['set', animation],
  ['animate', animation],
  ['input', imageInput],
  ['source', source],
  ['video', media],
  ['audio', media],
  ['track', track],
  ['object', object],
  ['embed', embed],
  ['applet', applet],
  ...['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map(
    (name) => [name, background] as const,
  ),
]);
