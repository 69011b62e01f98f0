import { type Html, type Printable, print, raw } from './escape.ts';

const slot = /\{(\w+)\}/;

/** Fills the `{slots}` of a sentence with text or markup. A slot without a value stays as it is written. */
export function fill(sentence: string, values: Record<string, Printable>): Html {
  // `split` with a group alternates: text, slot name, text, ...
  const parts = sentence.split(slot);
  return raw(
    parts
      .map((part, index) =>
        index % 2 === 0 ? print(part) : part in values ? print(values[part]) : `{${part}}`,
      )
      .join(''),
  );
}

/** The same for plain text (attribute values, titles). */
export function fillText(sentence: string, values: Record<string, string>): string {
  return sentence
    .split(slot)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? `{${part}}`)))
    .join('');
}
