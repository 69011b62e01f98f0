import { type InventoryService, type Purpose, purposes } from '../model.ts';
import { isExempt } from './asked.ts';
import { durationText } from './duration.ts';
import { type Html, html } from './escape.ts';
import { fill } from './fill.ts';
import { inBrackets, type Language, sentences } from './language.ts';
import { exemptServices } from './preferences-exempt.ts';
import { serviceChoice, serviceKept } from './preferences-service.ts';
import type { SiteView } from './site-view.ts';

/** Everything that a visitor can decide about, and everything that is not asked: by purpose. */
export function preferencesList(view: SiteView, language: Language): Html {
  const { services } = view.inventory;
  const kept = services.filter(({ decision }) => decision === 'keep');
  const gated = services.filter((service) => service.decision === 'gate' && !isExempt(service));
  const choices = purposes
    .filter((purpose) => purpose !== 'necessary')
    .map((purpose) =>
      purposeGroup(
        language,
        purpose,
        gated.filter((service) => isIdentified(service) && service.purpose === purpose),
      ),
    );
  return html`${necessary(
    view,
    language,
    kept.filter(({ purpose }) => purpose === 'necessary'),
  )}${choices}${unidentified(
    language,
    gated.filter((service) => !isIdentified(service)),
  )}${exemptServices(language, services.filter(isExempt))}${without(
    language,
    kept.filter(({ purpose }) => purpose !== 'necessary'),
  )}`;
}

/** Somebody is known to run it. */
function isIdentified(service: InventoryService): boolean {
  return service.verified || service.provider !== null;
}

function purposeGroup(language: Language, purpose: Purpose, services: InventoryService[]): Html | null {
  if (services.length === 0) return null;
  const { name, text } = language.texts.purposes[purpose];
  return html`<fieldset data-latchkey-purpose="${purpose}"><legend><label><input type="checkbox" data-latchkey-part="purpose" autocomplete="off"><span>${name}</span></label></legend><p>${text}</p><ul>${services.map((service) => serviceChoice(language, service))}</ul></fieldset>`;
}

/** Locked: what the site needs, and the answers themselves. */
function necessary(view: SiteView, language: Language, kept: InventoryService[]): Html {
  const { preferences, purposes } = language.texts;
  const duration = durationText(language, `P${view.months}M`);
  const own = view.cookie ? preferences.ownCookie : preferences.ownChoice;
  return html`<fieldset data-latchkey-purpose="necessary"><legend><label><input type="checkbox" checked disabled><span>${preferences.necessary}${inBrackets(language, preferences.alwaysOn)}</span></label></legend><p>${sentences(language, purposes.necessary.text, fill(own, { duration }))}</p>${kept.length > 0 && html`<ul>${kept.map((service) => serviceKept(language, service))}</ul>`}</fieldset>`;
}

function unidentified(language: Language, services: InventoryService[]): Html | null {
  if (services.length === 0) return null;
  const texts = language.texts.preferences;
  return html`<fieldset data-latchkey-purpose="unidentified"><legend>${texts.unidentified}</legend><p>${texts.unidentifiedIntro}</p><ul>${services.map((service) => serviceChoice(language, service))}</ul></fieldset>`;
}

function without(language: Language, services: InventoryService[]): Html | null {
  if (services.length === 0) return null;
  const texts = language.texts.preferences;
  return html`<h2>${texts.kept}</h2><p>${texts.keptIntro}</p><ul>${services.map((service) => serviceKept(language, service))}</ul>`;
}
