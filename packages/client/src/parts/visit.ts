import type { RuntimeTexts } from '@latchkey/core';
import type { Island } from '../api.ts';
import type { Base } from '../base.ts';
import { consentTo } from '../consent.ts';
import { act } from '../controls.ts';
import { gatekeeper } from '../gatekeeper.ts';
import { parsed } from '../gates.ts';
import { startGuarded } from '../guarded.ts';
import { followPage } from '../late-page.ts';
import { borrowPolicy, type Policy } from '../trusted.ts';
import { visitOf } from '../visit.ts';

/** The API but for what only shows something, and what follows from answers that were stored elsewhere. */
export type StartedVisit = Omit<Island, 'open' | 'guard'> & { catchUp(): Promise<void> };

/** Applies what is stored, and acts on every answer from now on. */
export function startVisit(base: Base, words: Record<string, RuntimeTexts>, policy: Policy): StartedVisit {
  borrowPolicy(policy);
  const visit = visitOf(base, words, gatekeeper(base));
  const { services } = base.context.site;
  visit.catchUp();
  parsed().then(() => {
    visit.complete().catch(() => {});
    startGuarded(visit.context, visit.gates);
    return visit.apply();
  });
  followPage(visit, words);

  const answer = (ids: readonly string[], granted: boolean) =>
    visit.decide('api', Object.fromEntries(ids.map((id) => [id, granted])));
  return {
    catchUp: visit.catchUp,
    consent: (service) => consentTo(service, visit),
    accept: (what) => answer(what === '*' ? Object.keys(services) : visit.asked, true),
    reject: (control) => (control ? act(control, visit) : answer(visit.everAnswered(), false)),
    async withdraw(service) {
      if (!Object.hasOwn(services, service)) throw new Error(`No service "${service}" to withdraw from`);
      return answer([service], false);
    },
    act: (control) => act(control, visit),
  };
}
