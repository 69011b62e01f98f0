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
