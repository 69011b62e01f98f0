import { join } from 'node:path';
import type { Lab } from '../support/lab.ts';
import { withScratch } from '../support/scratch.ts';
import { type CorpusFile, isNearMiss } from './corpus-file.ts';
import { type Gate, type GatedCopy, gateCopy, gateInPlace } from './gate-copy.ts';
import { judgeSnippet, type Verdict } from './judge-snippet.ts';
import { hostsBesidesHints, measureSnippet } from './measure-snippet.ts';
import { writeSite } from './site-files.ts';

/**
 * Gates the page of a corpus file and tells what is not as promised. A near-miss keeps its bytes; anything else is
 * opened in both browsers.
 * @param gate what gates it; tests of this instrument pass one that does nothing
 */
export async function checkFile(file: CorpusFile, lab: Lab, gate: Gate = gateInPlace): Promise<Verdict> {
  try {
    return await withScratch((scratch) => checkIn(scratch, file, lab, gate));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { problems: [problem], notes: [], differences: [] };
  }
}

async function checkIn(scratch: string, file: CorpusFile, lab: Lab, gate: Gate): Promise<Verdict> {
  const site = await writeSite(file, join(scratch, 'site'));
  const copy = await gateCopy(site, join(scratch, 'gated'), gate);
  if (isNearMiss(file)) {
    const problems = copy.changed.length > 0 ? [`gating changes ${copy.changed.join(' ')}`] : [];
    return { problems, notes: [], differences: [] };
  }
  const measured = await measureSnippet(lab, site, copy.root);
  const besidesHints = () => hostsBesidesHints(lab, site, join(scratch, 'hintless'));
  const verdict = await judgeSnippet({ file, measured, found: copy.found, besidesHints });
  return { ...verdict, problems: [...verdict.problems, ...problemsOfRepetition(copy)] };
}

function problemsOfRepetition({ changedAgain }: GatedCopy): string[] {
  return changedAgain.length > 0 ? [`gating again changes ${changedAgain.join(' ')}`] : [];
}
