import type { Analyse } from '../javascript/analysis.ts';
import { addressOf, type ImportMap } from '../scan/import-map.ts';

/** An `import` in a module file of the site's own that leads out of the folder. */
export interface OutwardImport {
  url: URL;
  specifier: string;
  /** An `import()`, which may never run. */
  dynamic: boolean;
  /** Text of the file that it is in. */
  code: string;
}

/**
 * The imports of an own module, and of those that it imports statically, which lead to nothing in the folder. They are
 * told by their words alone: `confirmed` asks the parser.
 */
export type OwnModules = (entry: URL, map: ImportMap | null) => OutwardImport[];

/**
 * @param read text of an own file, by its URL; null when there is none
 */
export function ownModules(read: (url: URL) => string | null): OwnModules {
  const files = new Map<string, (Names & { code: string }) | null>();
  const fileAt = (url: URL) => {
    const known = files.get(url.href);
    if (known !== undefined) return known;
    const code = read(url);
    const file = code === null ? null : { code, ...namesIn(code) };
    files.set(url.href, file);
    return file;
  };
  const follow: OwnModules = (entry, map) => {
    const outward: OutwardImport[] = [];
    const seen = new Set([entry.href]);
    for (const waiting = [entry]; ; ) {
      const url = waiting.pop();
      if (!url) return outward;
      const file = fileAt(url);
      const leads = (specifier: string): URL | null => {
        const target = map?.(specifier, url.href) ?? addressOf(specifier, url.href);
        return target && /^https?:$/.test(target.protocol) ? target : null;
      };
      for (const specifier of file?.imported ?? []) {
        const target = leads(specifier);
        if (!target || seen.has(target.href)) continue;
        seen.add(target.href);
        if (fileAt(target)) waiting.push(target);
        else outward.push({ url: target, specifier, dynamic: false, code: file?.code ?? '' });
      }
      for (const specifier of file?.onDemand ?? []) {
        const target = leads(specifier);
        if (target && !fileAt(target))
          outward.push({ url: target, specifier, dynamic: true, code: file?.code ?? '' });
      }
    }
  };
  const withoutMap = new Map<string, OutwardImport[]>();
  return (entry, map) => {
    if (map) return follow(entry, map);
    // Pages share their modules.
    const known = withoutMap.get(entry.href) ?? follow(entry, null);
    withoutMap.set(entry.href, known);
    return known;
  };
}

/** Longer files are not parsed: that would take seconds. What they import from others is not told. */
const longestParsed = 1_000_000;

/** Those that the parser finds too: not in a comment, a string or a template. */
export function confirmed(imports: readonly OutwardImport[], analyse: Analyse): OutwardImport[] {
  return imports.filter(({ code, specifier, dynamic }) => {
    if (code.length > longestParsed) return false;
    const analysis = analyse(code, 'module');
    return analysis.imports.some((found) => found.dynamic === dynamic && found.specifier === specifier);
  });
}

/** Names of modules. */
interface Names {
  imported: string[];
  onDemand: string[];
}

const staticImport =
  /(?<![\w$.])(?:import|export)\s*(?:[\w$*{},\s]*?(?<![\w$])from\s*)?(?:"([^"\n]+)"|'([^'\n]+)')/g;
const dynamicImport = /(?<![\w$.])import\s*\(\s*(?:"([^"\n]+)"|'([^'\n]+)')/g;

function namesIn(code: string): Names {
  const matched = (pattern: RegExp) => [
    ...new Set([...code.matchAll(pattern)].map(([, double, single]) => double ?? single ?? '')),
  ];
  return { imported: matched(staticImport), onDemand: matched(dynamicImport) };
}
