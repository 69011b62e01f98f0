import type { InventoryService } from '../model.ts';
import { type Html, html } from './escape.ts';
import { fillText } from './fill.ts';
import type { Language } from './language.ts';
import { serviceFacts, serviceTitle } from './preferences-service.ts';

/** What runs without consent, each with a control to object, and one to take the objection back. */
export function exemptServices(language: Language, services: readonly InventoryService[]): Html | null {
  if (services.length === 0) return null;
  const { exempt, exemptIntro } = language.texts.preferences;
  return html`<h2>${exempt}</h2><p>${exemptIntro}</p><ul>${services.map((service) => exemptService(language, service))}</ul>`;
}

function exemptService(language: Language, service: InventoryService): Html {
  const { object, objectAgain, objected } = language.texts.preferences;
  const button = (action: string, label: string, hidden: boolean): Html =>
    html`<button type="button" data-latchkey-action="${action}" data-latchkey-service="${service.id}"${hidden && html` hidden`}>${fillText(label, { service: service.name })}</button>`;
  return html`<li data-latchkey-part="exempt"><b>${serviceTitle(language, service)}</b><p>${service.exempt?.reason}</p>${serviceFacts(language, service)}<p data-latchkey-part="objected" hidden>${objected}</p>${button('object', object, false)}${button('object-no-more', objectAgain, true)}</li>`;
}
