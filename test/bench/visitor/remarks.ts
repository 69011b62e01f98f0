import type { Accessibility } from './measure/accessibility.ts';
import type { Measured } from './measure/all.ts';
import type { BrokenRules } from './measure/axe.ts';
import { slowdown } from './measure/script-time.ts';
import { bytesOf, type Result } from './result.ts';

/** What the table leaves out: how it was counted, in which files the bytes are, and which rules were broken. */
export function remarks({ without, results }: Measured): string {
  return [
    `The page without a tool: ${bytesOf(without)} B of brotli in ${without.requests - without.foreign} requests, ${without.elements} elements, and ${without.foreign} requests to third parties.`,
    'Before interaction, but for "opened": everything up to the opened preferences. Brotli 11, configuration included.',
    `Script: what the main thread compiles and runs, frames included, from the navigation until a second has passed without more (ScriptDuration and V8CompileDuration of Chromium). At ${slowdown}x by the clock, so that what else the machine does is in it. Not in it: style, layout, and what other threads compile, which is mostly scripts in files.`,
    'Without waiting for storage: less the calls that hold a script until another process of the browser answers, as a trace times them. Processor: the same scripts in another load, not slowed down, by the time that the thread had a processor; of waiting, only the work of asking is in it.',
    'The least: a page whose one script looks for an answer in localStorage and for a signal of the browser, and waits for a click. No tool that keeps answers there can take less.',
    'Elements: also those in own frames.',
    'axe: elements that break a rule; all rules of axe-core, also experimental ones and those of level AAA.',
    ...results.flatMap((result) => remarksOn(result, without)),
  ].join('\n');
}

function remarksOn({ tool, weight, accessibility }: Result, without: Measured['without']): string[] {
  const { before, opened } = weight;
  const late = opened && newFiles(opened.files, before.files);
  const remarks = [
    tool.note,
    `brotli B of ${newFiles(before.files, without.files)}`,
    late && `brotli B to open the preferences: ${late}`,
    before.foreign > 0 && `sends ${before.foreign} requests to third parties before a choice`,
    ...brokenRules(accessibility),
  ];
  return remarks.filter(Boolean).map((remark) => `${tool.name}: ${remark}.`);
}

type Files = Record<string, number>;

/** `the page +2048, /site.js 310`; empty where nothing is new. */
function newFiles(files: Files, earlier: Files): string {
  return Object.entries(files)
    .filter(([path, bytes]) => bytes !== earlier[path])
    .map(([path, bytes]) =>
      path in earlier ? `the page ${signed(bytes - (earlier[path] ?? 0))}` : `${path} ${bytes}`,
    )
    .join(', ');
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

/** `axe, banner: color-contrast x2, region` */
function brokenRules(accessibility: Accessibility): string[] {
  return Object.entries<BrokenRules>({ ...accessibility })
    .filter(([, rules]) => Object.keys(rules).length > 0)
    .map(([part, rules]) => `axe, ${part}: ${listed(rules)}`);
}

function listed(rules: BrokenRules): string {
  return Object.entries(rules)
    .map(([rule, count]) => (count > 1 ? `${rule} x${count}` : rule))
    .join(', ');
}
