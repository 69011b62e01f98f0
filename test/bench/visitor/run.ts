/**
 * What Latchkey costs a visitor, beside what consent tools cost on the same page: four purposes, one script that
 * counts visitors, one film.
 *
 *   npm run bench:visitor -- --rounds 5
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needChromium } from '../../support/chromium.ts';
import { startInternet } from '../../support/internet.ts';
import { withScratch } from '../../support/scratch.ts';
import { machineFacts } from '../machine.ts';
import { type Measured, measureAll } from './measure/all.ts';
import { launch } from './measure/browser.ts';
import { type LanguageSize, sizeByLanguage } from './measure/languages.ts';
import { remarks } from './remarks.ts';
import { comparison, languageLine, targetTable } from './report.ts';
import { addedBy } from './result.ts';
import { scriptTargets, targetsOf } from './targets.ts';
import { floor, noTool, peers } from './tools/index.ts';
import { latchkey } from './tools/latchkey.ts';
import { isInstalled } from './tools/package-folder.ts';
import { vanillaCookieconsent } from './tools/vanilla-cookieconsent.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

await needChromium();
console.log(`${machineFacts()}\n`);
for (const { name, packages } of peers) {
  const missing = packages.filter((one) => !isInstalled(one));
  if (missing.length > 0) console.log(`Left out: ${name}, as ${missing.join(' and ')} is not installed.\n`);
}
await withScratch(async (scratch) => {
  const languages = await sizeByLanguage(join(scratch, 'languages'));
  report(await measure(scratch), languages);
});

async function measure(scratch: string): Promise<Measured> {
  const tools = [latchkey, ...peers.filter(({ packages }) => packages.every(isInstalled))];
  const internet = await startInternet();
  try {
    const browser = await launch(internet);
    try {
      const lab = { internet, browser };
      return await measureAll(lab, scratch, { noTool, floor, tools, rounds: Number(values.rounds) });
    } finally {
      await browser.close();
    }
  } finally {
    await internet.close();
  }
}

function report(measured: Measured, languages: LanguageSize[]): void {
  const { without, results, least } = measured;
  const [ours] = results;
  if (!ours) return;
  const compared = results.find(({ tool }) => tool === vanillaCookieconsent);
  const targets = [
    ...targetsOf(addedBy(ours.weight, without), languages),
    ...(compared ? scriptTargets(ours, compared, least) : []),
  ];
  console.log(
    [comparison(measured), remarks(measured), languageLine(languages), targetTable(targets)].join('\n\n'),
  );
}
