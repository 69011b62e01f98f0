import type { Result } from '../result.ts';
import type { Tool } from '../tools/tool.ts';
import { accessibilityOf } from './accessibility.ts';
import { type Lab, type Published, publish } from './published.ts';
import { type ScriptTime, scriptTime } from './script-time.ts';
import { type Weight, weigh } from './weight.ts';

export interface Measured {
  /** The page as its author wrote it. */
  without: Weight['before'];
  /** In the order of the tools. */
  results: Result[];
  /** Of a script that does nothing but what each has to: one for each round. */
  least: ScriptTime[];
}

/**
 * Counts once what can be counted, and takes times once per round, one tool after the other, so that what disturbs
 * the machine for a while disturbs all of them.
 * @param scratch a folder for the sites
 */
export async function measureAll(
  lab: Lab,
  scratch: string,
  { noTool, floor, tools, rounds }: { noTool: Tool; floor: Tool; tools: Tool[]; rounds: number },
): Promise<Measured> {
  const { before } = await weigh(lab, await publish(lab.internet, scratch, noTool, 'no-tool.example'));
  const lowest = await publish(lab.internet, scratch, floor, 'the-least.example');
  const least: ScriptTime[] = [];
  const measured: { site: Published; result: Result }[] = [];
  for (const [number, tool] of tools.entries()) {
    say(`${tool.name}: weighing`);
    const site = await publish(lab.internet, scratch, tool, `tool-${number}.example`);
    const weight = await weigh(lab, site);
    const accessibility = await accessibilityOf(lab, site);
    measured.push({ site, result: { tool, weight, accessibility, script: [] } });
  }
  for (let round = 1; round <= rounds; round++) {
    for (const { site, result } of measured) {
      say(`round ${round} of ${rounds}: ${site.tool.name}`);
      result.script.push(await scriptTime(lab, site));
    }
    least.push(await scriptTime(lab, lowest));
  }
  process.stderr.write('\n');
  return { without: before, results: measured.map(({ result }) => result), least };
}

function say(progress: string): void {
  process.stderr.write(`\r${progress}`.padEnd(60));
}
