import { inList } from '../in-list.ts';

/** What the question says when it is about some of the services only. */
interface Words {
  accept: string;
  reject: string;
  earlier: string;
  gap: string;
  lang: string;
}

/** Leaves the other services out of the question, and the word "all" out of its buttons. */
export function narrow(place: HTMLElement, services: readonly string[], words: Words): void {
  const asked = place.querySelector('[data-latchkey-part="asked"]');
  if (!asked) return;
  for (const kind of asked.children) {
    const names = kind.querySelector('span');
    if (names)
      keepItems(names, words.lang, (name) => services.includes(name.dataset['latchkeyService'] ?? ''));
  }
  keepItems(asked, words.lang, (kind) => kind.querySelector('bdi') !== null);
  relabel(place, 'accept-all', words.accept);
  relabel(place, 'reject-all', words.reject);
  if (place.querySelector('[data-latchkey-part="earlier"]')) return;
  const earlier = document.createElement('span');
  earlier.dataset['latchkeyPart'] = 'earlier';
  earlier.textContent = words.gap + words.earlier;
  asked.parentElement?.append(earlier);
}

/** Writes a list again with the items that stay. */
function keepItems(list: Element, lang: string, stays: (item: HTMLElement) => boolean): void {
  const items = [...list.children].filter(
    (item): item is HTMLElement => item instanceof HTMLElement && stays(item),
  );
  list.replaceChildren(...inList(items, lang));
}

function relabel(place: HTMLElement, action: string, label: string): void {
  const button = place.querySelector(`[data-latchkey-action="${action}"]`);
  if (button) button.textContent = label;
}
