import { html } from './escape.ts';
import { fill, fillText } from './fill.ts';
import { foreignLanguage } from './foreign.ts';
import { type Owner, ownerId } from './gated-thing.ts';
import { languageOf, name } from './language.ts';
import type { PageView, SiteView } from './site-view.ts';

/** A gated picture that gets a control of its own. */
export interface GatedImage {
  service: Owner;
  host: string;
  /** Words that describe the picture, or empty: they tell several controls apart. */
  label: string;
  /** The picture itself: the control is then a link to it, which works without scripts. */
  url?: string | undefined;
}

/** The control that shows one gated picture. It stands right after the picture (or its `<picture>`). */
export function imageControl(view: SiteView, page: PageView, image: GatedImage): string {
  const { texts } = languageOf(view, page.lang);
  const { showImage } = texts.placeholder;
  // The name starts with the words that are seen (WCAG 2.5.3).
  const spoken = image.label && `${fillText(showImage, { host: image.host })}: ${image.label}`;
  const attributes = html`data-latchkey-part="control" data-latchkey-action="load" data-latchkey-service="${ownerId(image.service)}" data-nosnippet data-pagefind-ignore${spoken !== '' && html` aria-label="${spoken}"`}${foreignLanguage(texts, page)}`;
  const text = fill(showImage, { host: name(image.host) });
  const control =
    image.url === undefined
      ? html`<button type="button" ${attributes}>${text}</button>`
      : html`<a href="${image.url}" rel="nofollow" ${attributes}>${text}</a>`;
  return control.markup;
}
