const most = 3;

/**
 * The lines of a block of a report that say where: the first places, and how many more there are.
 * @param all how many there are, where not all of them are at hand
 */
export function firstPlaces(places: readonly string[], all = places.length): string[] {
  const shown = places.slice(0, most);
  const rest = all - shown.length;
  return [...shown.map((place) => `    ${place}`), ...(rest > 0 ? [`    and ${rest} more`] : [])];
}
