import { askedServices } from './asked.ts';
import { type Html, html } from './escape.ts';
import { fill, fillText } from './fill.ts';
import { foreignLanguage } from './foreign.ts';
import { kindName, languageOf, list, name, sentences } from './language.ts';
import { policyUrl } from './policy-url.ts';
import type { PageView, SiteView } from './site-view.ts';

/**
 * The banner: static, hidden by the page style until the boot marks `<html data-latchkey-asking>`.
 * It names who asks, for what, what refusing changes, where to change it, and the policy.
 * It holds no other `<section>`: the last pass replaces it up to the matching end tag.
 */
export function bannerSlot(view: SiteView, page: PageView): string {
  const language = languageOf(view, page.lang);
  const { banner } = language.texts;
  const button = (action: string, label: string): Html =>
    html`<button data-latchkey-action="${action}">${label}</button>`;
  return html`<section id="latchkey-ask" data-latchkey-slot="ask" aria-labelledby="latchkey-asks" data-nosnippet data-pagefind-ignore${foreignLanguage(language.texts, page)}><div><p>${bannerQuestion(view, page)}</p><div>${button('accept-all', banner.acceptAll)}${button('reject-all', banner.rejectAll)}${button('preferences', banner.choose)}</div></div></section>`
    .markup;
}

/** What the banner says before its controls. */
export function bannerQuestion(view: SiteView, page: PageView): Html {
  const language = languageOf(view, page.lang);
  const { banner, preferences } = language.texts;
  const policy = policyUrl(view, page);
  return sentences(
    language,
    html`<b id="latchkey-asks">${fillText(banner.title, { site: view.name })}</b>`,
    fill(banner.ask, { site: name(view.name), services: askedList(view, page.lang) }),
    banner.refusing,
    fill(banner.change, { preferences: preferences.link }),
    policy !== undefined && html`<a href="${policy}">${banner.policy}</a>`,
  );
}

/**
 * "Visitor statistics (Google Analytics), Advertising (A, B)". A name carries its service,
 * so that the island can leave out what was answered before. It holds no block: an author's `<p>` may hold it.
 */
export function askedList(view: SiteView, lang: string): Html {
  const language = languageOf(view, lang);
  const asked = askedServices(view);
  const kinds = [...new Set(asked.map((service) => service.kind))];
  const items = kinds.map((kind) => {
    const members = asked.filter((service) => service.kind === kind);
    const names = members.map(
      (service) => html`<bdi translate="no" data-latchkey-service="${service.id}">${service.name}</bdi>`,
    );
    return html`<span>${fill(language.texts.banner.item, { kind: kindName(language, kind), names: html`<span>${list(language, names)}</span>` })}</span>`;
  });
  return html`<span data-latchkey-part="asked">${list(language, items)}</span>`;
}
