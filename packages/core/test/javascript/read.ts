import { analyse } from '../../src/javascript/analyse.ts';
import type { Address, ScriptKind } from '../../src/javascript/analysis.ts';

/** `how address` for everything that a script loads for sure. */
export function loads(code: string, kind: ScriptKind = 'classic'): string[] {
  return analyse(code, kind).loads.map(print);
}

/** The same for what it may load. */
export function uncertain(code: string, kind: ScriptKind = 'classic'): string[] {
  return analyse(code, kind).uncertain.map(print);
}

/** Only the addresses that it loads for sure. */
export function urls(code: string, kind: ScriptKind = 'classic'): string[] {
  return analyse(code, kind).loads.map(({ url }) => url);
}

function print({ how, url }: Address): string {
  return `${how} ${url}`;
}
