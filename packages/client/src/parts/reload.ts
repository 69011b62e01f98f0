/** A field of the page's own holds something else than the page was made with, as far as can be seen. */
export function hasEdits(root: Document | ShadowRoot = document): boolean {
  return [...root.querySelectorAll<HTMLElement>('*')].some(
    (field) =>
      (isEdited(field) && !field.closest('#latchkey-preferences')) ||
      (field.shadowRoot !== null && hasEdits(field.shadowRoot)),
  );
}

function isEdited(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  // Nobody knows what was in there first.
  if (field.isContentEditable) return field.textContent !== '';
  // Outside a form a box or a list is a setting, which pages set by themselves.
  if (field instanceof HTMLSelectElement) return field.form !== null && isChosen([...field.options]);
  if (!(field instanceof HTMLInputElement)) return false;
  if (/checkbox|radio/.test(field.type)) return field.form !== null && field.checked !== field.defaultChecked;
  // These have a value before anybody gave them one.
  return !/range|color/.test(field.type) && field.value !== field.defaultValue;
}

/** Without a default, a list opens with its first option. */
function isChosen(options: readonly HTMLOptionElement[]): boolean {
  const hasDefault = options.some(({ defaultSelected }) => defaultSelected);
  return options.some(
    ({ selected, defaultSelected, index }) => selected !== (hasDefault ? defaultSelected : index === 0),
  );
}
