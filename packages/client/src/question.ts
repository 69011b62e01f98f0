import type { Context } from './site.ts';

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
  return document.querySelector('[data-latchkey-part="question"]');
}

/**
 * Asks about some of the services that the banner names, after earlier answers: the others are left out of
 * the sentence, and no button says "all".
 */
export function askOnlyAbout(services: readonly string[], { page, texts }: Context): void {
  const place = question();
  const asked = place?.querySelector('[data-latchkey-part="asked"]');
  if (!place || !asked) return;
  for (const kind of asked.children) {
    const names = kind.querySelector('span');
    if (names)
      keepItems(names, page.choice.lang, (name) => services.includes(name.dataset['latchkeyService'] ?? ''));
  }
  keepItems(asked, page.choice.lang, (kind) => kind.querySelector('bdi') !== null);
  relabel(place, 'accept-all', texts.accept);
  relabel(place, 'reject-all', texts.reject);
  if (!place.querySelector('[data-latchkey-part="earlier"]')) {
    const earlier = document.createElement('span');
    earlier.dataset['latchkeyPart'] = 'earlier';
    earlier.textContent = ` ${texts.earlier}`;
    asked.parentElement?.append(earlier);
  }
  showAsk();
}

/** Writes a list again with the items that stay. */
function keepItems(list: Element, lang: string, stays: (item: HTMLElement) => boolean): void {
  const items = [...list.children].filter(
    (item): item is HTMLElement => item instanceof HTMLElement && stays(item),
  );
  const parts = new Intl.ListFormat([lang, 'en'], { type: 'unit' }).formatToParts(
    items.map((_, index) => String(index)),
  );
  list.replaceChildren(
    ...parts.map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value)),
  );
}

function relabel(place: HTMLElement, action: string, label: string): void {
  const button = place.querySelector(`[data-latchkey-action="${action}"]`);
  if (button) button.textContent = label;
}
