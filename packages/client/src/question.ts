import { part } from './parts.ts';
import type { SpeakingContext } from './site.ts';

const asking = 'data-latchkey-asking';

/** Shows what stands in the banner's place. */
export function showAsk(): void {
  document.documentElement.setAttribute(asking, '');
}

export function hideAsk(): void {
  document.documentElement.removeAttribute(asking);
}

/** The question of the banner, as long as it is on the page. */
export function question(): HTMLElement | null {
  // In a banner of the author's own, and in ours; what is said in its place is a `status`.
  return document.querySelector('[data-latchkey-part="question"],#latchkey-ask>:not([role])');
}

/**
 * Asks about some of the services that the banner names, after earlier answers. Nothing is asked where what rewrites
 * the question cannot be fetched: it would name too much.
 */
export async function askOnlyAbout(services: readonly string[], context: SpeakingContext): Promise<void> {
  const place = question();
  if (!place) return;
  const { data, narrow } = await part(context, 'again');
  const { page, texts } = context;
  const words = data[page.choice.lang] ?? data['en'];
  if (!words || !place.isConnected) return;
  narrow(place, services, { ...words, lang: page.choice.lang, gap: texts.gap });
  showAsk();
}

/** Something is asked or said in the banner's place. */
export function isAsking(): boolean {
  return document.documentElement.hasAttribute(asking);
}
