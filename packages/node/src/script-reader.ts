import { type Analyse, type Analysis, loadAnalyse } from '@latchkey/core';

/** Analyses scripts; its parser is loaded only when a page has a script in it. */
export interface ScriptReader {
  /** Has to have resolved before the first `analyse`. */
  ready(): Promise<void>;
  /** Each text once: pages of a site share most of their scripts. */
  analyse: Analyse;
}

/** Characters of scripts whose analysis is kept: a site may have an own script on each of very many pages. */
const mostKept = 30_000_000;

export function scriptReader(): ScriptReader {
  let loaded: Analyse | undefined;
  let kept = 0;
  const known = new Map<string, Analysis>();
  return {
    async ready() {
      loaded ??= await loadAnalyse();
    },
    analyse(code, kind) {
      if (!loaded) throw new Error('The script analysis is used before it was loaded.');
      const key = `${kind} ${code}`;
      const found = known.get(key);
      if (found) return found;
      if (kept > mostKept) {
        known.clear();
        kept = 0;
      }
      kept += key.length;
      const analysis = loaded(code, kind);
      known.set(key, analysis);
      return analysis;
    },
  };
}
