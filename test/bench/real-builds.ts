/**
 * What Latchkey adds to the CPU of real builds, and its share of what they cost without:
 *
 *   node test/bench/real-builds.ts --rounds 5 --pages 1000
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../demo/table.ts';
import { astroSite, root } from '../support/example-sites.ts';
import { buildCpu, type RealBuild } from './builds/build-cpu.ts';
import { writeEleventyProject } from './builds/eleventy-project.ts';
import { machineFacts } from './machine.ts';
import { median, spread } from './statistics.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, pages: { type: 'string', default: '1000' } },
});
const output = join(root, 'test/output');
const blog = join(output, 'bench-eleventy');
writeEleventyProject(blog, Number(values.pages));

const astroOut = join(output, 'bench-astro');
const builds: RealBuild[] = [
  {
    name: '`astro build` on site/',
    goal: 2,
    cwd: astroSite.build.cwd,
    args: astroSite.build.args(astroOut),
    out: astroOut,
  },
  {
    name: `Eleventy, ${values.pages} pages`,
    goal: 10,
    cwd: blog,
    args: [join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    out: join(blog, '_site'),
  },
];

console.log(`${machineFacts()}\n`);
const measured = builds.map((build) => ({ build, without: [] as number[], with: [] as number[] }));
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const { build, ...cpu } of measured) {
    process.stderr.write(`\rround ${round} of ${values.rounds}: ${build.name}`.padEnd(60));
    cpu.without.push(await buildCpu(build, false));
    cpu.with.push(await buildCpu(build, true));
  }
}
process.stderr.write('\n');

const rows = measured.map(({ build, ...cpu }) => {
  const added = cpu.with.map((total, round) => total - (cpu.without[round] ?? 0));
  const share = (median(added) / median(cpu.without)) * 100;
  return [
    build.name,
    spread(cpu.without),
    spread(cpu.with),
    spread(added),
    share.toFixed(1),
    String(build.goal),
  ];
});
console.log(table(['CPU ms of a build', 'without', 'with', 'Latchkey adds', 'share %', 'goal %'], rows));
