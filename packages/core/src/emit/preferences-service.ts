import type { InventoryService, StorageRow } from '../model.ts';
import { durationText } from './duration.ts';
import { type Html, html } from './escape.ts';
import { fill } from './fill.ts';
import { kindName, type Language, name, providerName, sentences } from './language.ts';

/** One service of the preferences, with a box to tick: its value is the service's id, and it starts empty. */
export function serviceChoice(language: Language, service: InventoryService): Html {
  return html`<li><label><input type="checkbox" name="service" value="${service.id}" autocomplete="off"><span>${serviceTitle(language, service)}</span></label>${serviceFacts(language, service)}</li>`;
}

/** One service that the site uses without asking, with the author's reason. */
export function serviceKept(language: Language, service: InventoryService): Html {
  const reason = ownWords(language, service.reasonText);
  return html`<li><b>${serviceTitle(language, service)}</b>${reason !== undefined && html`<p>${reason}</p>`}${serviceFacts(language, service)}</li>`;
}

/** What it is and what it is called: "Visitor statistics (Google Analytics)". */
export function serviceTitle(language: Language, service: InventoryService): Html {
  return service.kind === 'unknown'
    ? name(service.name)
    : fill(language.texts.banner.item, { kind: kindName(language, service.kind), names: name(service.name) });
}

/** Who runs it and what it stores; of what nobody identified, the hosts. */
export function serviceFacts(language: Language, service: InventoryService): Html {
  const hosts = service.hosts.filter((host) => host !== service.name);
  const who = service.provider
    ? html`<p>${sentences(language, fill(language.texts.preferences.runBy, { provider: providerName(language, service.provider) }), privacy(language, service))}</p>`
    : hosts.length > 0 && html`<p><code dir="ltr" translate="no">${hosts.join(' ')}</code></p>`;
  return html`${who}${storage(language, service)}`;
}

/** The author's own words, in the language where there are some. */
function ownWords({ texts }: Language, words: Record<string, string> = {}): string | undefined {
  return words[texts.lang] ?? words['en'] ?? Object.values(words)[0];
}

function privacy(language: Language, service: InventoryService): Html | false {
  const url = service.provider?.privacyUrl;
  const label = language.texts.preferences.privacy;
  return (
    url !== undefined &&
    html`<a href="${url}" rel="noopener" aria-label="${label}: ${service.name}">${label}</a>`
  );
}

function storage(language: Language, service: InventoryService): Html {
  const { stores, storesNothing, storesUnknown, columns } = language.texts.preferences;
  if (service.storesNothing) return html`<p>${storesNothing}</p>`;
  if (service.storage.length === 0) return html`<p>${storesUnknown}</p>`;
  return html`<details><summary>${stores}<span data-latchkey-part="unseen">: ${name(service.name)}</span></summary><table><thead><tr><th scope="col">${columns.name}</th><th scope="col">${columns.use}</th><th scope="col">${columns.duration}</th></tr></thead><tbody>${service.storage.map((row) => storageRow(language, row))}</tbody></table></details>`;
}

function storageRow(language: Language, row: StorageRow): Html {
  const use = ownWords(language, row.ownUse) ?? language.vocabulary.uses[row.use] ?? row.use;
  return html`<tr><td><code dir="ltr" translate="no">${row.name}</code></td><td>${use}</td><td>${durationText(language, row.duration)}</td></tr>`;
}
