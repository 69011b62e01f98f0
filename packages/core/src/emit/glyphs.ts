import type { ServiceKind } from '../model.ts';
import { type Html, html } from './escape.ts';

const bubble = 'M4 4h16v12H9l-5 4z';
const picture = 'M3 4h18v16H3zm2 2v10l4-5 3 3.5 3-2.5 4 4V6z';
const page = 'M4 4h16v16H4zm2 4v10h12V8z';

/** Drawn in a box of 24; what lies in another shape is a hole. */
const paths: Partial<Record<ServiceKind, string>> = {
  video: 'M8 5v14l11-7z',
  audio: 'M4 9v6h4l5 4V5L8 9zm11-1v2a2 2 0 0 1 0 4v2a4 4 0 0 0 0-8z',
  map: 'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z',
  board: 'M4 4h7v9H4zm9 0h7v5h-7zM4 15h7v5H4zm9-4h7v9h-7z',
  code: 'M9 6l-6 6 6 6 1.5-1.5L6 12l4.5-4.5zm6 0l-1.5 1.5L18 12l-4.5 4.5L15 18l6-6z',
  comments: bubble,
  chat: bubble,
  social: 'M12 21C5 15 3 12 3 8.5A4.6 4.6 0 0 1 12 6a4.6 4.6 0 0 1 9 2.5C21 12 19 15 12 21z',
  form: 'M5 3h14v18H5zm2 3v2h10V6zm0 5v2h10v-2zm0 5v2h6v-2z',
  captcha: 'M12 2l8 3v6c0 5-3.5 9-8 11-4.5-2-8-6-8-11V5zm-1 13.5L17 9.5 15.5 8 11 12.5 8.5 10 7 11.5z',
  payment: 'M3 5h18v14H3zm2 5v7h14v-7z',
  'docs-ai': 'M12 2l2.5 7.5L22 12l-7.5 2.5L12 22l-2.5-7.5L2 12l7.5-2.5z',
  search: 'M10 3a7 7 0 1 0 4.2 12.6l5 5 1.4-1.4-5-5A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  image: picture,
  badge: picture,
  statistics: 'M4 12h4v8H4zm6-8h4v16h-4zm6 5h4v11h-4z',
};

/** A small decorative picture of what a service brings. */
export function glyph(kind: ServiceKind): Html {
  const path = paths[kind] ?? page;
  // One shape alone has no hole.
  const holes = /z./i.test(path) && html` fill-rule="evenodd"`;
  return html`<svg width="24" height="24" aria-hidden="true"><path fill="currentColor"${holes} d="${path}"/></svg>`;
}
