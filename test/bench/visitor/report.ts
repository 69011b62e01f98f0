import { table } from '../../demo/table.ts';
import { ratio, spread } from '../statistics.ts';
import type { Target } from '../targets.ts';
import type { Measured } from './measure/all.ts';
import type { BrokenRules } from './measure/axe.ts';
import type { LanguageSize } from './measure/languages.ts';
import { slowdown } from './measure/script-time.ts';
import { addedBy, scriptTimes } from './result.ts';
import { nameAndVersion } from './tools/package-folder.ts';
import type { Tool } from './tools/tool.ts';

const heading = [
  'added to the page',
  'brotli B',
  '/ ours',
  'requests',
  `script ms at ${slowdown}x`,
  '/ ours',
  'without waiting for storage',
  '/ ours',
  'processor ms at 1x',
  '/ ours',
  'elements',
  'brotli B, opened',
  '/ ours',
  'axe: banner',
  'preferences',
  'placeholder',
  'elsewhere',
];

/** One row for each tool; the first one is ours. */
export function comparison({ without, results }: Measured): string {
  const [ours] = results;
  const reference = ours && addedBy(ours.weight, without);
  const ourTimes = ours && scriptTimes(ours.script);
  const rows = results.map((result) => {
    const { tool, weight, accessibility } = result;
    const { all, running, processor } = scriptTimes(result.script);
    const added = addedBy(weight, without);
    return [
      labelOf(tool),
      added.bytes,
      times(added.bytes, reference?.bytes),
      added.requests,
      spread(all),
      ratio(all, ourTimes?.all ?? []).toFixed(1),
      spread(running),
      ratio(running, ourTimes?.running ?? []).toFixed(1),
      spread(processor, 1),
      ratio(processor, ourTimes?.processor ?? []).toFixed(1),
      added.elements,
      added.openedBytes ?? '-',
      times(added.openedBytes, reference?.openedBytes),
      countOf(accessibility.banner),
      countOf(accessibility.preferences),
      countOf(accessibility.placeholder),
      countOf(accessibility.elsewhere),
    ];
  });
  return table(heading, rows);
}

export function languageLine(languages: LanguageSize[]): string {
  const sizes = languages.map(({ lang, bytes }) => `${lang} ${bytes}`);
  return `Ours by language of the page, brotli B before interaction: ${sizes.join(', ')}`;
}

export function targetTable(targets: Target[]): string {
  const rows = targets.map(({ name, wanted, measured, met }) => [
    name,
    wanted,
    Number(measured.toFixed(3)),
    met ? 'met' : 'MISSED',
  ]);
  return table(['target', 'wanted', 'measured', ''], rows);
}

function labelOf({ name, packages }: Tool): string {
  return packages.length > 0 ? packages.map(nameAndVersion).join(' + ') : name;
}

function times(value: number | undefined, reference: number | undefined): string {
  return value === undefined || !reference ? '-' : (value / reference).toFixed(1);
}

function countOf(rules: BrokenRules | undefined): number | string {
  return rules ? Object.values(rules).reduce((sum, count) => sum + count, 0) : '-';
}
