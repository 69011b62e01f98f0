import type { ServiceKind } from '../model.ts';
import { type Html, html } from './escape.ts';

const play = 'M8 5v14l11-7z';
const pin =
  'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z';
const page = 'M4 4h16v16H4zm2 4v10h12V8z';

const paths: Partial<Record<ServiceKind, string>> = { video: play, audio: play, map: pin };

/** A small decorative picture of what a service brings. */
export function glyph(kind: ServiceKind): Html {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="${paths[kind] ?? page}"/></svg>`;
}
