import type { SiteData } from '@latchkey/core';
import { parsed } from './activate.ts';
import type { Island } from './api.ts';
import { visitorChoice } from './choice.ts';
import { act } from './controls.ts';
import { gatekeeper } from './gatekeeper.ts';
import { openPreferences, showOnOwnPage } from './preferences.ts';
import { signalsRefusal } from './receipt.ts';
import { contextOf } from './site.ts';
import { type Visit, visitOf } from './visit.ts';

/** Everything that happens after the boot: takes over its API, and applies what is stored. */
export function start(site: SiteData): void {
  const context = contextOf(site);
  if (!context) return;
  const choice = visitorChoice(context);
  const visit = visitOf(context, choice, gatekeeper(site, choice));
  Object.assign(window.latchkey, islandApi(visit));

  visit.catchUp();
  parsed().then(() => {
    showOnOwnPage(context, choice);
    return visit.apply();
  });
  addEventListener('storage', ({ key }) => {
    if (key === null || key === context.page.key) visit.catchUp();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) visit.catchUp();
  });
}

function islandApi(visit: Visit): Island {
  const { context, choice, gates } = visit;
  const answer = (services: readonly string[], granted: boolean) =>
    visit.decide('api', Object.fromEntries(services.map((id) => [id, granted])));
  return {
    consent: (service) =>
      new Promise((resolve) => {
        const settle = (): void => {
          const unknown = !Object.hasOwn(context.site.services, service);
          if (unknown || choice.answer(service) !== undefined || signalsRefusal()) {
            document.removeEventListener('latchkey:change', settle);
            resolve(gates.granted(service));
          }
        };
        document.addEventListener('latchkey:change', settle);
        settle();
      }),
    open: () => openPreferences(context, choice),
    accept: (what) => answer(what === '*' ? Object.keys(context.site.services) : visit.asked, true),
    reject: (control) => (control ? act(control, visit) : answer(visit.everAnswered(), false)),
    withdraw: (service) => answer([service], false),
    act: (control) => act(control, visit),
  };
}
