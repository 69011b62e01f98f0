import type { PackedPage, StandaloneData } from '@latchkey/core';
import type { Island, LatchkeyApi } from './api.ts';
import { element } from './element.ts';

const methods = ['consent', 'open', 'accept', 'reject', 'withdraw', 'act'] as const;

/**
 * `_latchkey/latchkey.js`: the API for an app on the same origin, whose pages no build of ours has seen. It reads and
 * writes the same receipt, and sends the same events. On a page with a boot it is that one's API.
 */
export function start({
  page: [key, file, lasts, ask, , choice, services],
  failed,
  style,
}: StandaloneData): LatchkeyApi {
  if (window.latchkey) return window.latchkey;
  const island = new URL(file, import.meta.url).href;
  const lang = languageOf(Object.keys(failed));
  const words = failed[lang] ?? '';
  const said = element('p', { tabindex: '-1', lang }, words);
  const data: PackedPage = [key, island, lasts, ask, words, { ...choice, lang }, services];
  document.head.append(
    element('style', { 'data-latchkey-slot': 'style' }, style),
    element('script', {
      type: 'application/json',
      'data-latchkey-slot': 'boot',
      'data-latchkey-page': JSON.stringify(data),
    }),
  );
  const api = {} as Record<keyof Island, (value?: unknown) => Promise<unknown>>;
  window.latchkey = api as unknown as Island;
  // The island replaces these by its own when it starts.
  const started = import(island);
  for (const method of methods) api[method] = (value) => started.then(() => api[method](value));
  document.addEventListener('click', (event) => onClick(event, said), true);
  return window.latchkey;
}

/** Controls of the app's own, marked as ours are. */
function onClick(event: Event, said: HTMLElement): void {
  const control = (event.target as Element).closest<HTMLElement>(
    '[data-latchkey-action],[href$="#latchkey-preferences"]',
  );
  if (!control) return;
  event.preventDefault();
  said.remove();
  window.latchkey.act?.(control).catch(() => {
    if (control instanceof HTMLAnchorElement) location.href = control.href;
    else {
      control.parentElement?.append(said);
      said.focus();
    }
  });
}

/** The page's language, as far as the site has it: `pt-BR` for itself, else for `pt`. */
function languageOf(languages: readonly string[]): string {
  const tag = document.documentElement.lang;
  const known = (wanted: string) =>
    languages.find((language) => language.toLowerCase() === wanted.toLowerCase());
  return known(tag) ?? known(tag.split('-')[0] ?? '') ?? 'en';
}
