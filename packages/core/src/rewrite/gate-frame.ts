import { frameTitle } from '../emit/frame-title.ts';
import { type GatedFrame, placeholderDocument } from '../emit/placeholder.ts';
import type { PageView } from '../emit/site-view.ts';
import { detached } from '../html/detached.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Service } from '../model.ts';
import type { GateAttribute } from './gate-tag.ts';

/** The frame stays, in its box; the placeholder is its `srcdoc`. */
export function gateFrame(
  spot: Spot,
  service: Service,
  page: PageView,
): { set: Record<string, GateAttribute> } {
  const { frame } = spot;
  // A frame of a frameset knows no `srcdoc`.
  if (!frame) return { set: {} };
  if (spot.invisible) return { set: { srcdoc: '' } };
  const sandbox = frame.sandbox?.toLowerCase().split(/[\t\n\f\r ]+/);
  const set: Record<string, GateAttribute> = placeholder(page, {
    service,
    url: frame.url,
    title: detached(frame.title?.trim() ?? ''),
    referrerpolicy: frame.referrerpolicy && detached(frame.referrerpolicy),
    // Without scripts, and in a sandbox of another origin, the page cannot hear a click in the frame.
    always: !spot.tag.noscript && (sandbox === undefined || sandbox.includes('allow-same-origin')),
    links: sandbox === undefined || sandbox.includes('allow-popups'),
    poster: frame.poster === undefined ? undefined : detached(frame.poster),
  });
  // An embed that the keyboard passes over still has to be asked for.
  if (Number(frame.tabindex) < 0) set['tabindex'] = '0';
  const allow = frame.allow && frame.url && grantedTo(new URL(frame.url).origin, frame.allow);
  if (allow && allow !== frame.allow) set['allow'] = allow;
  return { set };
}

/** Drawn in the last pass: by then the page's text, and the spot that points into it, are long forgotten. */
function placeholder(page: PageView, frame: GatedFrame): Record<string, GateAttribute> {
  return {
    srcdoc: (view) => placeholderDocument(view, page, frame),
    title: (view) => frameTitle(view, page, frame),
  };
}

/**
 * A permissions policy whose features go to the embed's origin. While `srcdoc` rules, `'src'` (the default
 * list) is our own origin, and an embed that a link loads would get nothing.
 * Permissions Policy, section 5.2 (the `allow` attribute).
 */
export function grantedTo(origin: string, allow: string): string {
  return allow
    .split(';')
    .map((directive) => {
      const [feature, ...list] = directive.trim().split(/[\t\n\f\r ]+/);
      if (!feature) return '';
      if (list.length === 0) return `${feature} ${origin}`;
      return [feature, ...list.map((entry) => (entry.toLowerCase() === "'src'" ? origin : entry))].join(' ');
    })
    .filter((directive) => directive !== '')
    .join('; ');
}
