import type { Analyse } from '../javascript/analysis.ts';
import { worthAnalysing } from '../javascript/worth-analysing.ts';
import type { Spot } from '../kinds/spot.ts';

/**
 * Tells whether what a script contacts may depend on more than its own text: it imports modules, loads an address that
 * it does not spell, or gives one away. Asked once about scripts that are alike.
 */
export function worthFollowing({ script, module, like }: Spot, analyse: Analyse): boolean {
  if (!script) return module === true;
  const known = like && answers.get(like);
  if (known !== undefined) return known;
  const answer = mayLoad(script.code) && leadsOn(script, analyse);
  if (like) answers.set(like, answer);
  return answer;
}

const answers = new WeakMap<object, boolean>();
const showsLoads = worthAnalysing([]);

function mayLoad(code: string): boolean {
  return showsLoads(code) || /document\.write|HTML\b|setAttribute/.test(code);
}

function leadsOn({ code, kind }: NonNullable<Spot['script']>, analyse: Analyse): boolean {
  const { imports, unresolved, uncertain } = analyse(code, kind);
  return imports.length + unresolved.length + uncertain.length > 0;
}
