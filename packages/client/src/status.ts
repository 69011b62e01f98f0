import { element } from './element.ts';
import { focusOn } from './focus.ts';
import { hideAsk, showAsk } from './question.ts';
import { preferencesUrl, type SpeakingContext } from './site.ts';

type Message = 'accepted' | 'rejected' | 'saved' | 'unstored';

/**
 * Says what was stored and where to change it, in the banner's place. It takes the focus, which the control
 * that was used has just lost, and stays until it is closed or the page is left: never by time.
 */
export function say(message: Message, context: SpeakingContext): void {
  const { page, texts } = context;
  const link = element('a', { href: `${preferencesUrl(page)}#latchkey-preferences` }, texts.link);
  const { activeElement } = document;
  said = new Text(texts[message] + texts.gap);
  const status = show(context, said, link);
  // What was in the banner's place is gone by now, and cannot have the focus again.
  before = activeElement instanceof HTMLElement && activeElement.isConnected ? activeElement : undefined;
  status.focus();
}

/** What of an answer was said: nothing else that is said depends on the next one. */
let said: Text | undefined;

/**
 * Where it still stands: says of the last answer what is true after any other, which a screen reader tells politely.
 * @param message undefined where there is no answer any more: then nothing is said
 */
export function correctStatus(message: 'saved' | 'unstored' | undefined, { texts }: SpeakingContext): void {
  if (!said?.isConnected) return;
  if (message) said.data = texts[message] + texts.gap;
  else closeStatus();
}

/** What had the focus before something was said. */
let before: HTMLElement | undefined;

/** Takes away what is said. The focus goes back to where it was, else to what stands after the message. */
export function closeStatus(): void {
  const place = document.getElementById('latchkey-ask');
  const hadFocus = place?.contains(document.activeElement);
  hideAsk();
  // What is said next would be added to it, unseen.
  status()?.remove();
  if (!hadFocus) return;
  const next = before && before !== document.body ? before : place?.nextElementSibling;
  if (next instanceof HTMLElement) focusOn(next);
}

/** Adds a sentence, or a control, to what is said; without anything said, says only that. */
export function addToStatus(context: SpeakingContext, ...more: (string | HTMLElement)[]): void {
  const [words, controls] = statusOf(context).children;
  for (const part of more) {
    if (part instanceof HTMLButtonElement) controls?.prepend(part);
    else words?.append(part, context.texts.gap);
  }
}

/** What is said in the banner's place; a new one, which says nothing yet, where there is none. */
export function statusOf(context: SpeakingContext): Element {
  return status() ?? show(context);
}

function status(): Element | null {
  return document.querySelector('[data-latchkey-part="status"]');
}

function show({ page, texts }: SpeakingContext, ...content: (Node | string)[]): HTMLElement {
  const close = element('button', { type: 'button', 'data-latchkey-action': 'close' }, texts.close);
  // Alone in its row it would be as wide as the three of the question.
  close.style.maxWidth = '9em';
  const status = element(
    'div',
    { role: 'status', tabindex: '-1', 'data-latchkey-part': 'status' },
    element('p', {}, ...content),
    element('div', {}, close),
  );
  const place = document.getElementById('latchkey-ask') ?? newPlace(page.choice.lang, texts.dir);
  // Its name is that of the question.
  place.removeAttribute('aria-labelledby');
  place.replaceChildren(status);
  showAsk();
  return status;
}

function newPlace(lang: string, dir: string): HTMLElement {
  const place = element('section', { id: 'latchkey-ask', 'data-latchkey-slot': 'ask', lang, dir });
  document.body.prepend(place);
  return place;
}
