/** Where a bare module name leads, by the page's import map; null when the map does not know it. */
export type ImportMap = (specifier: string) => string | null;

/**
 * HTML, "parse an import map string" and "resolve a module specifier": the exact name, else the longest one that
 * ends with a slash. Scopes are not read.
 */
export function importMapOf(json: string): ImportMap {
  const imports = new Map(entriesOf(json));
  const prefixes = [...imports.keys()]
    .filter((name) => name.endsWith('/'))
    .sort((a, b) => b.length - a.length);
  return (specifier) => {
    const exact = imports.get(specifier);
    if (exact !== undefined) return exact;
    const prefix = prefixes.find((name) => specifier.startsWith(name));
    return prefix === undefined ? null : (imports.get(prefix) ?? '') + specifier.slice(prefix.length);
  };
}

/** A map that is no JSON maps nothing, in browsers too. */
function entriesOf(json: string): [string, string][] {
  try {
    const { imports = {} }: { imports?: Record<string, unknown> } = JSON.parse(json);
    return Object.entries(imports).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  } catch {
    return [];
  }
}
