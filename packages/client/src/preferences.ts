import type { Base } from './base.ts';
import { element } from './element.ts';
import { fillForm, tieBoxes } from './preferences-form.ts';
import { besideIsland, type Context, preferencesUrl } from './site.ts';
import { trusted } from './trusted.ts';

const id = 'latchkey-preferences';

/** Where the preferences are shown: the dialog, or the `<main>` of their own page. */
export function preferencesForm(): HTMLElement | null {
  return document.getElementById(id);
}

/**
 * Opens the preferences as a dialog, with what is stored. Rejects when their page cannot be fetched.
 * @param expectAnswer called when a box is ticked
 */
export async function openPreferences(base: Base, expectAnswer: () => unknown): Promise<void> {
  const form = preferencesForm() ?? (await fetchPreferences(base.context, expectAnswer));
  fillForm(form, base);
  const dialog = form.closest('dialog');
  if (!dialog) form.focus();
  else if (!dialog.open) dialog.showModal();
}

export function closePreferences(base: Base): void {
  const form = preferencesForm();
  if (!form) return;
  form.closest('dialog')?.close();
  fillForm(form, base);
}

/** The page of the preferences shows what is stored as soon as it is opened. */
export function showOnOwnPage(base: Base, expectAnswer: () => unknown): void {
  const form = preferencesForm();
  if (!form || form.closest('dialog')) return;
  tieBoxes(form, expectAnswer);
  fillForm(form, base);
}

async function fetchPreferences({ page }: Context, expectAnswer: () => unknown): Promise<HTMLElement> {
  const url = preferencesUrl(page);
  const [response] = await Promise.all([fetch(url), styleLoaded(page)]);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const text = trusted.createHTML(await response.text());
  const source = new DOMParser().parseFromString(text, 'text/html');
  const main = source.getElementById(id);
  if (!main) throw new Error(`${url} holds no preferences`);
  for (const link of main.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', url).href;

  const form = element('div', { id }, ...main.childNodes);
  const close = {
    type: 'button',
    'data-latchkey-action': 'close',
    'aria-label': main.dataset['latchkeyClose'] ?? '',
  };
  form.prepend(element('button', close, '\u2715'));
  const { lang, dir } = source.documentElement;
  document.body.append(
    element(
      'dialog',
      { 'data-latchkey-part': 'preferences', 'aria-labelledby': `${id}-title`, lang, dir },
      form,
    ),
  );
  tieBoxes(form, expectAnswer);
  return form;
}

/** Waits for the style, so that the dialog never shows without; does without it rather than not open. */
function styleLoaded(page: Context['page']): Promise<unknown> {
  const href = besideIsland(page, 'preferences.css').href;
  const link = element('link', { rel: 'stylesheet', href, 'data-latchkey-part': 'style' });
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
