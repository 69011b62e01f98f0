import { ratio } from '../statistics.ts';
import type { Target } from '../targets.ts';
import type { LanguageSize } from './measure/languages.ts';
import type { ScriptTime } from './measure/script-time.ts';
import { type Added, type Result, type ScriptTimes, scriptTimes } from './result.ts';

const kibibyte = 1024;

/**
 * What this bench has to show of ours.
 * @param added by ours to the English page
 * @param languages largest first
 */
export function targetsOf(added: Added, languages: LanguageSize[]): Target[] {
  const [largest] = languages;
  return [
    atMost('before interaction, English, brotli B', 2 * kibibyte, added.bytes),
    ...(largest
      ? [
          atMost(
            `before interaction, largest language (${largest.lang}), brotli B`,
            Math.floor(2.6 * kibibyte),
            largest.bytes,
          ),
        ]
      : []),
    atMost('requests before interaction', 0, added.requests),
    atMost('up to the opened preferences, brotli B', 8 * kibibyte, added.openedBytes ?? Number.NaN),
  ];
}

/**
 * By the clock with and without what scripts wait for, and by the processor.
 * @param least what a script takes that does nothing but what each has to
 */
export function scriptTargets(ours: Result, peer: Result, least: readonly ScriptTime[]): Target[] {
  const [mine, theirs, bound] = [scriptTimes(ours.script), scriptTimes(peer.script), scriptTimes(least)];
  const below = (name: string, kind: keyof ScriptTimes): Target => {
    const [measured, lowest] = [ratio(mine[kind], theirs[kind]), ratio(bound[kind], theirs[kind])];
    return {
      name: `${name} / that of ${peer.tool.name} (the least: ${lowest.toFixed(3)})`,
      wanted: 'below 0.1',
      measured,
      met: measured < 0.1,
    };
  };
  return [
    below('script time', 'all'),
    below('script time without waiting for storage', 'running'),
    below('processor time of scripts', 'processor'),
  ];
}

function atMost(name: string, bound: number, measured: number): Target {
  return { name, wanted: `at most ${bound}`, measured, met: measured <= bound };
}
