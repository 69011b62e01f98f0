import { type Html, html } from './escape.ts';
import { fill } from './fill.ts';
import { foreignLanguage } from './foreign.ts';
import { type Owner, ownerId, ownerName, whatIsSent, whoRunsIt } from './gated-thing.ts';
import { type Language, languageOf, name, sentences } from './language.ts';
import { ownFolder } from './own-folder.ts';
import { islandVersion } from './page-data.ts';
import type { PageView, SiteView } from './site-view.ts';

/** Where gated scripts would show something. */
export interface GatedPlace {
  /** Whose consent opens the scripts: that of all of them. */
  services: readonly Owner[];
  form: 'content' | 'service' | 'search';
  /** Of a library that draws: its name. */
  library?: string;
}

/**
 * What stands where gated scripts would show something: one line for what a library draws, who runs it and what is
 * sent, and the controls that load it. Phrasing content, so that it may stand anywhere; it holds no `<span>`: the next
 * run takes it out up to the first end tag.
 */
export function placeControl(view: SiteView, page: PageView, place: GatedPlace): string {
  const language = languageOf(view, page.lang);
  const [owner] = place.services;
  if (!owner) return '';
  const ids = place.services.map(ownerId).join(' ');
  const content = place.form === 'search' ? search(view, page, owner) : asked(language, place, owner);
  return html`<span data-latchkey-slot="place"${place.form === 'search' && html` data-latchkey-part="search"`} data-latchkey-service="${ids}" data-nosnippet data-pagefind-ignore${foreignLanguage(language.texts, page)}>${content}</span>`
    .markup;
}

function asked(language: Language, { services, form, library }: GatedPlace, owner: Owner): Html {
  const { placeholder } = language.texts;
  const service = name(ownerName(owner));
  const load = library
    ? fill(placeholder.load, { title: name(library), service })
    : fill(placeholder.loadUntitled, { service });
  const draws = form === 'content' && fill(placeholder.draws, { service: library ? name(library) : service });
  const who = services.flatMap((owner) => [whoRunsIt(language, owner), whatIsSent(language, owner)]);
  return html`${sentences(language, draws, ...who)} ${control('load', load)} ${control('always', fill(placeholder.always, { service }))}`;
}

/** A search box of the page's own does without the control; where it is to be drawn, this is what starts it. */
function search(view: SiteView, page: PageView, owner: Owner): Html {
  const { texts } = languageOf(view, page.lang);
  const text = fill(texts.placeholder.search, { service: name(ownerName(owner)) });
  // As a link: unlike the island's, its address is relative to the page's `<base>`.
  const script = `${page.home}${ownFolder}search.js?${islandVersion(view)}`;
  return html`${control('load', text)}<script type="module" src="${script}"></script>`;
}

function control(action: string, text: Html): Html {
  return html`<button type="button" data-latchkey-part="control" data-latchkey-action="${action}">${text}</button>`;
}
