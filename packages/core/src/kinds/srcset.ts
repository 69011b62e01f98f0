/**
 * URLs of the candidates in a `srcset`, in order.
 * HTML, "parse a srcset attribute": a URL ends at white space, a comma that ends it separates candidates,
 * and descriptors may hold commas inside parentheses.
 */
export function srcsetUrls(srcset: string): string[] {
  const urls: string[] = [];
  let at = 0;
  while (at < srcset.length) {
    while (at < srcset.length && (isSpace(srcset[at]) || srcset[at] === ',')) at++;
    const start = at;
    while (at < srcset.length && !isSpace(srcset[at])) at++;
    const url = srcset.slice(start, at);
    if (url === '') break;
    const bare = url.replace(/,+$/, '');
    urls.push(bare);
    if (bare.length === url.length) at = endOfDescriptors(srcset, at);
  }
  return urls;
}

function endOfDescriptors(srcset: string, from: number): number {
  let depth = 0;
  for (let at = from; at < srcset.length; at++) {
    const character = srcset[at];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) return at + 1;
  }
  return srcset.length;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && '\t\n\f\r '.includes(character);
}
