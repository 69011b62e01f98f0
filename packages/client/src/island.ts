import type { SiteData } from '@latchkey/core';
import { watch } from '#store';
import type { Island } from './api.ts';
import type { Base } from './base.ts';
import { visitorChoice } from './choice.ts';
import { parsed } from './gates.ts';
import { grantsOf } from './granted.ts';
import type { StartedVisit } from './parts/visit.ts';
import { part } from './parts.ts';
import { closePreferences, openPreferences, preferencesForm, showOnOwnPage } from './preferences.ts';
import { contextOf } from './site.ts';
import { makePolicy, trusted } from './trusted.ts';

/**
 * Everything that happens after the boot: takes over its API and shows the preferences. What acts on answers is a part,
 * fetched with the first one.
 */
export function start(site: SiteData): void {
  const context = contextOf(site);
  if (!context) return;
  makePolicy();
  const choice = visitorChoice(context);
  const base: Base = {
    context,
    choice,
    granted: grantsOf(site, choice),
    closePreferences: () => closePreferences(base),
  };
  let started: Promise<StartedVisit> | undefined;
  const visit = (): Promise<StartedVisit> => {
    started ??= part(context, 'visit').then(({ data, startVisit }) => startVisit(base, data, trusted));
    // Another click may try again.
    started.catch(() => {
      started = undefined;
    });
    return started;
  };
  const catchUp = (): void => {
    // A visit begins with that.
    if (started)
      started.then(
        (begun) => begun.catchUp(),
        () => {},
      );
    else visit();
  };

  const api: Island = {
    open: () => openPreferences(base, visit),
    act: (control) => act(control, base, visit),
    consent: async (service) => (await visit()).consent(service),
    accept: async (what) => (await visit()).accept(what),
    reject: async (control) => (await visit()).reject(control),
    withdraw: async (service) => (await visit()).withdraw(service),
  };
  Object.assign(window.latchkey, api);

  const { page } = context;
  if (choice.receipt() || page.guard || page.services.some((id) => site.services[id]?.exempt)) catchUp();
  // At the same time as what will ask for it.
  if (page.services.some(base.granted)) part(context, 'opening').catch(() => {});
  parsed().then(() => showOnOwnPage(base, visit));
  watch(page.key, catchUp);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) catchUp();
  });
}

/** Does what a control of ours says; a link to the preferences needs no action of its own. */
async function act(
  control: HTMLElement | undefined,
  base: Base,
  visit: () => Promise<StartedVisit>,
): Promise<void> {
  const action = control && (control.dataset['latchkeyAction'] ?? 'preferences');
  if (action === 'preferences') return openPreferences(base, visit);
  if (action === 'close' && control && preferencesForm()?.contains(control)) return base.closePreferences();
  await (await visit()).act(control);
}
