import { sayFailed, unsayFailed } from './failure.ts';
import { servicesOf } from './gates.ts';
import { openOnceByReload } from './guarded.ts';
import { openingPart, part } from './parts.ts';
import { preferencesForm } from './preferences.ts';
import { answersOf, tickAll } from './preferences-form.ts';
import { closeStatus, say } from './status.ts';
import type { Visit } from './visit.ts';

type Act = (control: HTMLElement, visit: Visit) => Promise<void>;

/** What a click on a control of ours does, by its `data-latchkey-action`. */
const acts: Record<string, Act> = {
  'accept-all': (control, visit) => (isInPreferences(control) ? save(visit, true) : accept(visit)),
  'reject-all': (control, visit) => (isInPreferences(control) ? save(visit, false) : reject(visit)),
  save: (_, visit) => save(visit),
  async load(control, visit) {
    const { gatesOfControl, focusLoaded } = await openingPart(visit.context);
    const gates = gatesOfControl(control);
    if (openOnceByReload(gates, visit.context)) return;
    await focusLoaded(control, gates, visit.gates.openOnce(gates));
  },
  async always(control, visit) {
    const { gatesOfControl, focusLoaded } = await openingPart(visit.context);
    const gates = gatesOfControl(control);
    const stored = visit.decide(
      'gate',
      Object.fromEntries(gates.flatMap(servicesOf).map((id) => [id, true])),
    );
    await focusLoaded(control, gates, stored);
  },
  async object(control, visit) {
    await objectTo(control, visit, true);
  },
  async 'object-no-more'(control, visit) {
    await objectTo(control, visit, false);
  },
  copy: (control, visit) => handOut(control, visit),
  download: (control, visit) => handOut(control, visit),
  async reload() {
    location.reload();
  },
  async close() {
    closeStatus();
  },
};

/**
 * Does what a control says, but for those of the preferences that store nothing. Rejects when what that takes cannot be
 * loaded and the control is still there to say so.
 */
export async function act(control: HTMLElement | undefined, visit: Visit): Promise<void> {
  const action = control?.dataset['latchkeyAction'] ?? '';
  if (!control || !Object.hasOwn(acts, action)) return;
  unsayFailed();
  try {
    await acts[action]?.(control, visit);
  } catch (error) {
    // It may be a fault of ours, too.
    console.error(error);
    if (control.getClientRects().length > 0) throw error;
    sayFailed(visit.context);
  }
}

function isInPreferences(control: HTMLElement): boolean {
  return preferencesForm()?.contains(control) ?? false;
}

/** Exactly what the banner names: after earlier answers, what is new. */
async function accept(visit: Visit): Promise<void> {
  const open = visit.choice.open();
  const stored = visit.decide('banner', all(open.length > 0 ? open : visit.asked, true));
  sayStored('accepted', visit);
  await stored;
}

async function reject(visit: Visit): Promise<void> {
  const open = visit.choice.open();
  const stored = visit.decide('banner', all(open.length > 0 ? open : visit.everAnswered(), false));
  sayStored('rejected', visit);
  await stored;
}

/** Stores what the boxes show, after ticking (true) or clearing (false) them all. */
async function save(visit: Visit, every?: boolean): Promise<void> {
  const form = preferencesForm();
  if (!form) return;
  if (every !== undefined) tickAll(form, every);
  const stored = visit.decide('preferences', answersOf(form));
  visit.closePreferences();
  sayStored(every === undefined ? 'saved' : every ? 'accepted' : 'rejected', visit);
  await stored;
}

/** An objection takes effect at once: it is no box to tick. */
async function objectTo(control: HTMLElement, visit: Visit, objects: boolean): Promise<void> {
  const service = control.dataset['latchkeyService'];
  if (!service) return;
  const stored = visit.decide('preferences', { [service]: !objects });
  visit.closePreferences();
  sayStored('saved', visit);
  await stored;
}

async function handOut(control: HTMLElement, { context, choice }: Visit): Promise<void> {
  const receipt = choice.receipt();
  const { receiptText, copy, download } = await part(context, 'receipt');
  if (!receipt) return;
  const text = receiptText(receipt, context);
  await (control.dataset['latchkeyAction'] === 'copy' ? copy(text, control) : download(text));
}

/** What the browser does not keep is not called stored. */
function sayStored(message: 'accepted' | 'rejected' | 'saved', { choice, context }: Visit): void {
  say(choice.isKept() ? message : 'unstored', context);
}

function all(services: readonly string[], granted: boolean): Record<string, boolean> {
  return Object.fromEntries(services.map((id) => [id, granted]));
}
