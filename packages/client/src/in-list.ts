/** "A, B and C" as a language writes a list: its items, and the words between them. */
export function inList<Item>(items: readonly Item[], lang: string): (Item | string)[] {
  const parts = new Intl.ListFormat([lang, 'en'], { type: 'conjunction' }).formatToParts(
    items.map((_, index) => String(index)),
  );
  return parts.map(({ type, value }) =>
    type === 'element' ? (items[Number(value)] as Item) : separator(value, lang),
  );
}

/** Thai lists have nothing but spaces, where names have spaces too: "A B และC" becomes "A, B และ C". */
function separator(literal: string, lang: string): string {
  if (!/^th\b/.test(lang)) return literal;
  const word = literal.trim();
  return word ? ` ${word} ` : ', ';
}
