/** Markup that is safe to print as it is. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing prints nothing. */
export type Printable = string | number | Html | readonly Printable[] | false | null | undefined;

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and for double-quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}

/** Declares a string to be markup already. */
export function raw(markup: string): Html {
  return { markup };
}

/** The string that a value of a template prints. */
export function print(value: Printable): string {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(print).join('');
  return escapeHtml(String(value));
}

/** Template tag: the literal parts are markup, every value is escaped unless it is `Html`. */
export function html(parts: TemplateStringsArray, ...values: Printable[]): Html {
  return raw(parts.reduce((markup, part, index) => markup + print(values[index - 1]) + part));
}

/** A value as JSON in a quoted attribute; single quotes, since JSON is full of double ones. */
export function jsonAttribute(value: unknown): Html {
  const json = JSON.stringify(value).replace(/&/g, '&amp;').replace(/'/g, '&#39;').replace(/</g, '&lt;');
  return raw(`'${json}'`);
}
