import { ratio } from '../statistics.ts';
import type { Target } from '../targets.ts';
import type { LanguageSize } from './measure/languages.ts';
import { type Added, type Result, scriptTimes } from './result.ts';

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

/** By the clock with and without what scripts wait for, and by the processor. */
export function scriptTargets(ours: Result, peer: Result): Target[] {
  const [mine, theirs] = [scriptTimes(ours), scriptTimes(peer)];
  const below = (name: string, measured: number): Target => ({
    name: `${name} / that of ${peer.tool.name}`,
    wanted: 'below 0.1',
    measured,
    met: measured < 0.1,
  });
  return [
    below('script time', ratio(mine.all, theirs.all)),
    below('script time without waiting for storage', ratio(mine.running, theirs.running)),
    below('processor time of scripts', ratio(mine.processor, theirs.processor)),
  ];
}

function atMost(name: string, bound: number, measured: number): Target {
  return { name, wanted: `at most ${bound}`, measured, met: measured <= bound };
}
