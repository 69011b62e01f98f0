/**
 * Where a module name leads by the page's import maps; null when they do not know it.
 * @param from URL of the script that names it: maps have scopes
 */
export type ImportMap = (specifier: string, from: string) => URL | null;

/** What names lead to, by the name; null: to nothing. */
type Names = Map<string, URL | null>;

/**
 * HTML, "parse an import map string", "merge existing and new import maps" and "resolve a module specifier".
 * @param maps their texts, in the order of the page; what is no JSON maps nothing, in browsers too
 * @param base what their addresses are relative to
 * @returns null when they map nothing
 */
export function importMapOf(maps: readonly string[], base: string): ImportMap | null {
  const everywhere: Names = new Map();
  const scopes = new Map<string, Names>();
  for (const { imports, scopes: scoped } of maps.map(parsed)) {
    addNames(everywhere, imports, base);
    for (const [prefix, names] of entriesOf(scoped)) {
      const url = URL.parse(prefix, base)?.href;
      if (url === undefined || entriesOf(names).length === 0) continue;
      const known = scopes.get(url) ?? new Map();
      scopes.set(url, known);
      addNames(known, names, base);
    }
  }
  if (everywhere.size === 0 && scopes.size === 0) return null;
  const byLength = [...scopes].sort(([a], [b]) => b.length - a.length);
  return (specifier, from) => {
    const name = addressOf(specifier, from)?.href ?? specifier;
    const within = byLength.filter(
      ([prefix]) => prefix === from || (prefix.endsWith('/') && from.startsWith(prefix)),
    );
    for (const names of [...within.map(([, scoped]) => scoped), everywhere]) {
      const found = lookUp(name, names);
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** The exact name, else the longest that ends with a slash; undefined: it is not there. */
function lookUp(name: string, names: Names): URL | null | undefined {
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  const prefixes = [...names.keys()].filter((prefix) => prefix.endsWith('/') && name.startsWith(prefix));
  const longest = prefixes.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return undefined;
  return URL.parse(name.slice(longest.length), names.get(longest)?.href);
}

/** Of maps that name the same, the first counts. */
function addNames(names: Names, written: unknown, base: string): void {
  for (const [key, address] of entriesOf(written)) {
    const name = addressOf(key, base)?.href ?? key;
    if (!names.has(name)) names.set(name, typeof address === 'string' ? addressOf(address, base) : null);
  }
}

/** HTML, "resolve a URL-like module specifier": null for a bare name. */
export function addressOf(specifier: string, base: string): URL | null {
  return /^\.{0,2}\//.test(specifier) ? URL.parse(specifier, base) : URL.parse(specifier);
}

function parsed(json: string): { imports?: unknown; scopes?: unknown } {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    return {};
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
