import type { SiteData } from '@latchkey/core';
import { watch } from '#store';
import type { Island } from './api.ts';
import { visitorChoice } from './choice.ts';
import { consentTo } from './consent.ts';
import { act } from './controls.ts';
import { gatekeeper } from './gatekeeper.ts';
import { parsed } from './gates.ts';
import { startGuarded } from './guarded.ts';
import { followPage } from './late-page.ts';
import { openPreferences, showOnOwnPage } from './preferences.ts';
import { contextOf } from './site.ts';
import { makePolicy } from './trusted.ts';
import { type Visit, visitOf } from './visit.ts';

/** Everything that happens after the boot: takes over its API, and applies what is stored. */
export function start(site: SiteData): void {
  const context = contextOf(site);
  if (!context) return;
  makePolicy();
  const choice = visitorChoice(context);
  const visit = visitOf(context, choice, gatekeeper(context, choice));
  Object.assign(window.latchkey, islandApi(visit));

  visit.catchUp();
  parsed().then(() => {
    showOnOwnPage(visit);
    visit.complete().catch(() => {});
    startGuarded(context, visit.gates);
    return visit.apply();
  });
  followPage(visit);
  watch(context.page.key, visit.catchUp);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) visit.catchUp();
  });
}

function islandApi(visit: Visit): Island {
  const { context } = visit;
  const answer = (services: readonly string[], granted: boolean) =>
    visit.decide('api', Object.fromEntries(services.map((id) => [id, granted])));
  return {
    consent: (service) => consentTo(service, visit),
    open: () => openPreferences(visit),
    accept: (what) => answer(what === '*' ? Object.keys(context.site.services) : visit.asked, true),
    reject: (control) => (control ? act(control, visit) : answer(visit.everAnswered(), false)),
    async withdraw(service) {
      if (!Object.hasOwn(context.site.services, service))
        throw new Error(`No service "${service}" to withdraw from`);
      return answer([service], false);
    },
    act: (control) => act(control, visit),
  };
}
