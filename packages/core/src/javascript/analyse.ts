import type { Address, Analysis, ScriptKind } from './analysis.ts';
import { definesOf, freeReadsOf } from './globals/globals-used.ts';
import { reportCall } from './loads/call-sinks.ts';
import { Collector } from './loads/collector.ts';
import { reportImports } from './loads/imports.ts';
import { mentionsIn } from './loads/mentions.ts';
import { reportTemplates } from './loads/template-sinks.ts';
import { reportUnknownCall } from './loads/unknown-calls.ts';
import { reportWrite } from './loads/write-sinks.ts';
import { factsOf } from './syntax/facts.ts';
import { parseScript } from './syntax/parse.ts';
import { evaluation } from './values/evaluate.ts';

/** Code inside texts inside code that is followed. */
const deepest = 3;

/** What a script loads, reads and defines. Pure; the same text gives the same answer. */
export function analyse(code: string, kind: ScriptKind): Analysis {
  return analyseInside(code, kind, deepest);
}

function analyseInside(code: string, kind: ScriptKind, depth: number): Analysis {
  const program = depth > 0 ? parseScript(code, kind) : null;
  if (!program) return unseen;
  try {
    const script = evaluation(factsOf(program, code, kind));
    const collector = new Collector(script, (inner, innerKind) => analyseInside(inner, innerKind, depth - 1));
    const imports = reportImports(collector);
    for (const write of script.facts.writes) reportWrite(write, script.names(write), collector);
    for (const call of script.facts.calls) {
      if (!reportCall(call, collector)) reportUnknownCall(call, collector);
    }
    reportTemplates(collector);
    const loads = inOrder(collector.loads);
    return {
      parsed: true,
      loads,
      uncertain: inOrder(collector.uncertain).filter(({ url }) => !loads.some((load) => load.url === url)),
      mentions: inOrder(mentionsIn(script.facts, collector.used)),
      unresolved: collector.unresolved,
      imports,
      freeReads: freeReadsOf(script),
      defines: definesOf(script),
    };
  } catch (error) {
    // Code that is nested this deep exhausts the stack of scope analysis.
    if (error instanceof RangeError) return unseen;
    throw error;
  }
}

const unseen: Analysis = {
  parsed: false,
  loads: [],
  uncertain: [],
  mentions: [],
  unresolved: [],
  imports: [],
  freeReads: [],
  defines: [],
};

/** By place, each address once per way of loading. */
function inOrder(addresses: readonly Address[]): Address[] {
  const distinct = new Map<string, Address>();
  for (const address of [...addresses].sort((a, b) => a.start - b.start)) {
    const key = `${address.how} ${address.url}`;
    const known = distinct.get(key);
    if (!known || (known.onUse && !address.onUse))
      distinct.set(key, known ? { ...known, onUse: false } : address);
  }
  return [...distinct.values()];
}
