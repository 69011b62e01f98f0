import { ratio } from '../statistics.ts';
import type { Target } from '../targets.ts';
import type { LanguageSize } from './measure/languages.ts';
import type { Added, Result } from './result.ts';

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

export function scriptTarget(ours: Result, peer: Result): Target {
  const measured = ratio(ours.script, peer.script);
  return {
    name: `script time / that of ${peer.tool.name}`,
    wanted: 'below 0.1',
    measured,
    met: measured < 0.1,
  };
}

function atMost(name: string, bound: number, measured: number): Target {
  return { name, wanted: `at most ${bound}`, measured, met: measured <= bound };
}
