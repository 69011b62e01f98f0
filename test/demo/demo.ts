import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inventory } from '@latchkey/core';
import { needChromium } from '../support/chromium.ts';
import { buildSite, type ExampleSite, exampleSites, folderOf, urlOf } from '../support/example-sites.ts';
import { measureSite } from '../support/measure-site.ts';
import { problemsOf } from './problems.ts';
import { contactTable, findings, inventoryTable, type Measured, whereToLook } from './report.ts';

const measured = await measureSites();
console.log(`\n${contactTable(measured)}\n`);
for (const each of measured) console.log(`${findings(each)}\n`);
for (const each of measured) console.log(`${inventoryTable(each)}\n`);
console.log(whereToLook());

const own = [...new Set(measured.flatMap(({ pages }) => pages.flatMap((page) => page.own)))];
const ownWords =
  own.length > 0
    ? `, but for what a theme keeps by itself and the cookie policy lists: ${own.join(', ')}`
    : '';
const problems = measured.flatMap(({ site, pages }) => problemsOf(site, pages));
const count = measured.reduce((sum, { pages }) => sum + pages.length, 0);
console.log(
  problems.length === 0
    ? `\nOn all ${count} pages: nobody contacted and nothing stored before a choice${ownWords}.`
    : `\nNOT as promised:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

async function measureSites(): Promise<Measured[]> {
  console.log(
    [
      'Two documentation sites, each built without and with Latchkey, and opened in a real browser.',
      'Every other host is answered by this machine: the requests are real, and none leaves it.',
      '',
    ].join('\n'),
  );
  await needChromium();
  const sites: Measured[] = [];
  for (const site of exampleSites) sites.push(await measure(site));
  return sites;
}

async function measure(site: ExampleSite): Promise<Measured> {
  console.log(`${site.name}: building without and with Latchkey`);
  await buildSite(site, 'ungated');
  await buildSite(site, 'gated');
  console.log(`${site.name}: opening every page, as ${urlOf(site, '/')}`);
  const pages = await measureSite(site);
  const record = JSON.parse(
    await readFile(join(folderOf(site, 'gated'), '_latchkey/inventory.json'), 'utf8'),
  ) as { inventory: Inventory };
  return { site, pages, inventory: record.inventory };
}
