import type { Base } from './base.ts';
import { signalsRefusal } from './receipt.ts';

/** Shows the stored answers in the preferences, and says when they were given. */
export function fillForm(form: HTMLElement, { context, choice, granted }: Base): void {
  const { lang } = context.page.choice;
  for (const box of serviceBoxes(form)) box.checked = choice.answer(box.value) === true;
  for (const fieldset of form.querySelectorAll('fieldset')) showMixed(fieldset);
  const receipt = choice.receipt();
  show(form, 'receipt', receipt !== undefined);
  show(form, 'signal', signalsRefusal());
  const state = partOf(form, 'state');
  const sentence = state?.dataset['latchkeyCurrent'];
  if (state && sentence && receipt) {
    const day = (seconds: number) =>
      new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(seconds * 1000);
    state.textContent = sentence.replace('{date}', day(receipt.at)).replace('{until}', day(receipt.exp));
  }
  for (const item of form.querySelectorAll<HTMLElement>('[data-latchkey-part="exempt"]'))
    showObjection(item, granted);
}

function partOf(form: HTMLElement, name: string): HTMLElement | null {
  return form.querySelector(`[data-latchkey-part="${name}"]`);
}

function show(form: HTMLElement, name: string, shown: boolean): void {
  const part = partOf(form, name);
  if (part) part.hidden = !shown;
}

/** Of the two controls only one makes sense at a time. */
function showObjection(item: HTMLElement, runs: (service: string) => boolean): void {
  const objected = ![...item.querySelectorAll('button')].some((button) =>
    runs(button.dataset['latchkeyService'] ?? ''),
  );
  for (const part of item.querySelectorAll<HTMLElement>(
    '[data-latchkey-action],[data-latchkey-part="objected"]',
  ))
    part.hidden = (part.dataset['latchkeyAction'] === 'object') === objected;
}

/** Every service of the list with its box, as it is shown at this moment. */
export function answersOf(form: HTMLElement): Record<string, boolean> {
  return Object.fromEntries(serviceBoxes(form).map((box) => [box.value, box.checked]));
}

/** Ticks or clears every box; what nobody identified is never ticked along. */
export function tickAll(form: HTMLElement, checked: boolean): void {
  for (const box of serviceBoxes(form)) {
    if (!checked || !box.closest('[data-latchkey-purpose="unidentified"]')) box.checked = checked;
  }
}

/**
 * A purpose's box stands for its services, and shows when they differ.
 * @param expectAnswer called when a box is ticked
 */
export function tieBoxes(form: HTMLElement, expectAnswer: () => unknown): void {
  form.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    const fieldset = box.closest('fieldset');
    if (!fieldset) return;
    if (box.dataset['latchkeyPart'] === 'purpose') {
      for (const service of serviceBoxes(fieldset)) service.checked = box.checked;
    }
    showMixed(fieldset);
    expectAnswer();
  });
}

function showMixed(fieldset: HTMLElement): void {
  const purpose = fieldset.querySelector<HTMLInputElement>('input[data-latchkey-part="purpose"]');
  if (!purpose) return;
  const boxes = serviceBoxes(fieldset);
  purpose.checked = boxes.every(({ checked }) => checked);
  purpose.indeterminate = !purpose.checked && boxes.some(({ checked }) => checked);
}

function serviceBoxes(within: HTMLElement): HTMLInputElement[] {
  return [...within.querySelectorAll<HTMLInputElement>('input[name="service"]')];
}
