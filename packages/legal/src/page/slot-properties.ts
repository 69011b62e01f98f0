import type { Frontmatter } from './frontmatter-schema.ts';

/** Attributes of a slot as hast properties; those without a value are left out. */
export function slotProperties(
  name: string,
  options: Readonly<Record<string, string | undefined>>,
  { lang }: { lang: string },
): Record<string, string> {
  const given = Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [[`dataLatchkey${key.charAt(0).toUpperCase()}${key.slice(1)}`, value]],
  );
  return { dataLatchkeySlot: name, dataLatchkeyLang: lang, ...Object.fromEntries(given) };
}

/** What the page speaks for, where it says so. */
export function scopeProperty({ scope }: Frontmatter): Record<string, string> {
  return scope && scope.length > 0 ? { dataLatchkeyScope: scope.join(' ') } : {};
}
