import { element } from './element.ts';
import { hideAsk, showAsk } from './question.ts';
import { type Context, preferencesUrl } from './site.ts';

/**
 * Says what was stored and where to change it, in the banner's place. It takes the focus, which the control
 * that was used has just lost, and stays until it is closed or the page is left: never by time.
 */
export function say(message: 'accepted' | 'rejected' | 'saved', { page, texts }: Context): void {
  const link = element('a', { href: `${preferencesUrl(page)}#latchkey-preferences` }, texts.link);
  const close = element('button', { type: 'button', 'data-latchkey-action': 'close' }, texts.close);
  const status = element(
    'div',
    { role: 'status', tabindex: '-1', 'data-latchkey-part': 'status' },
    element('p', {}, `${texts[message]} `, link),
    element('div', {}, close),
  );
  const place = document.getElementById('latchkey-ask') ?? newPlace(page.choice.lang, texts.dir);
  // Without the question there is nothing for its name to refer to.
  place.removeAttribute('aria-labelledby');
  place.replaceChildren(status);
  showAsk();
  status.focus();
}

export function closeStatus(): void {
  hideAsk();
}

function newPlace(lang: string, dir: string): HTMLElement {
  const place = element('section', { id: 'latchkey-ask', 'data-latchkey-slot': 'ask', lang, dir });
  document.body.prepend(place);
  return place;
}
