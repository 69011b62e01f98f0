import type { Accessibility } from './measure/accessibility.ts';
import type { ScriptTime } from './measure/script-time.ts';
import type { Load, Weight } from './measure/weight.ts';
import type { Tool } from './tools/tool.ts';

/** All that was measured of one tool. */
export interface Result {
  tool: Tool;
  weight: Weight;
  accessibility: Accessibility;
  /** One for each round. */
  script: ScriptTime[];
}

/**
 * What scripts took of the main thread in each round: all; that without waiting for cookies and `localStorage`; that by
 * the processor.
 */
export type ScriptTimes = Record<'all' | 'running' | 'processor', number[]>;

export function scriptTimes(script: readonly ScriptTime[]): ScriptTimes {
  return {
    all: script.map(({ spent }) => spent),
    running: script.map(({ spent, waited }) => spent - waited),
    processor: script.map(({ processor }) => processor),
  };
}

/** What the page with a tool has more than the page without; bytes are those of brotli. */
export interface Added {
  bytes: number;
  requests: number;
  elements: number;
  /** Of everything up to the opened preferences. Absent where there are none. */
  openedBytes?: number;
}

/** Of the page without, only requests to its own site count: what third parties got there is not to a tool's credit. */
export function addedBy({ before, opened }: Weight, without: Weight['before']): Added {
  return {
    bytes: bytesOf(before) - bytesOf(without),
    requests: before.requests - (without.requests - without.foreign),
    elements: before.elements - without.elements,
    ...(opened && { openedBytes: bytesOf(opened) - bytesOf(without) }),
  };
}

export function bytesOf({ files }: Load): number {
  return Object.values(files).reduce((sum, bytes) => sum + bytes, 0);
}
