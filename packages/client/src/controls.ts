import { gatesOfControl, servicesOf } from './activate.ts';
import { focusLoaded } from './focus.ts';
import { closePreferences, openPreferences, preferencesForm } from './preferences.ts';
import { answersOf, tickAll } from './preferences-form.ts';
import { hideAsk } from './question.ts';
import { say } from './status.ts';
import type { Visit } from './visit.ts';

type Act = (control: HTMLElement, visit: Visit) => Promise<void>;

/** What a click on a control of ours does, by its `data-latchkey-action`. */
const acts: Record<string, Act> = {
  'accept-all': (control, visit) => (isInPreferences(control) ? save(visit, true) : accept(visit)),
  'reject-all': (control, visit) => (isInPreferences(control) ? save(visit, false) : reject(visit)),
  save: (_, visit) => save(visit),
  preferences: (_, visit) => openPreferences(visit.context, visit.choice),
  async load(control, visit) {
    const gates = gatesOfControl(control);
    const opened = visit.gates.openOnce(gates);
    focusLoaded(gates.at(-1));
    await opened;
  },
  async always(control, visit) {
    const gates = gatesOfControl(control);
    const stored = visit.decide(
      'gate',
      Object.fromEntries(gates.flatMap(servicesOf).map((id) => [id, true])),
    );
    focusLoaded(gates.at(-1));
    await stored;
  },
  async close(control) {
    if (isInPreferences(control)) closePreferences();
    else hideAsk();
  },
};

/** Does what a control says; a link to the preferences needs no action of its own. */
export async function act(control: HTMLElement | undefined, visit: Visit): Promise<void> {
  const action = control?.dataset['latchkeyAction'] ?? 'preferences';
  if (control && Object.hasOwn(acts, action)) await acts[action]?.(control, visit);
}

function isInPreferences(control: HTMLElement): boolean {
  return preferencesForm()?.contains(control) ?? false;
}

/** Exactly what the banner names: after earlier answers, what is new. */
async function accept(visit: Visit): Promise<void> {
  const open = visit.choice.open();
  const stored = visit.decide('banner', all(open.length > 0 ? open : visit.asked, true));
  say('accepted', visit.context);
  await stored;
}

async function reject(visit: Visit): Promise<void> {
  const open = visit.choice.open();
  const stored = visit.decide('banner', all(open.length > 0 ? open : visit.everAnswered(), false));
  say('rejected', visit.context);
  await stored;
}

/** Stores what the boxes show, after ticking (true) or clearing (false) them all. */
async function save(visit: Visit, every?: boolean): Promise<void> {
  const form = preferencesForm();
  if (!form) return;
  if (every !== undefined) tickAll(form, every);
  const stored = visit.decide('preferences', answersOf(form));
  closePreferences();
  say(every === undefined ? 'saved' : every ? 'accepted' : 'rejected', visit.context);
  await stored;
}

function all(services: readonly string[], granted: boolean): Record<string, boolean> {
  return Object.fromEntries(services.map((id) => [id, granted]));
}
