import type { liveCopy } from '../live-copy.ts';
import type { templateOf } from '../trusted.ts';
import { catchLateListeners } from './late-events.ts';
import { isLoaded, isModule, loadedOrFailed, watchLoads } from './late-loads.ts';
import { catchWrites } from './late-writes.ts';

/** What the island lends: a page allows our Trusted Types policy to be made once. */
export interface ScriptTools {
  liveCopy: typeof liveCopy;
  templateOf: typeof templateOf;
}

/**
 * Runs gated scripts as the page would have: in document order, each once; a classic script holds back the next
 * until it has loaded or failed; deferred scripts and modules come after them; `async` ones wait for nobody. The
 * events of a page that is being loaded come again, to those that registered for them too late.
 */
export async function runScripts(gates: readonly HTMLScriptElement[], tools: ScriptTools): Promise<void> {
  const events = catchLateListeners();
  const writes = catchWrites(tools);
  const loaded = watchLoads();
  const run = async (gate: HTMLScriptElement, script: HTMLScriptElement): Promise<void> => {
    const waits = isLoaded(script) && !script.hasAttribute('async') && loadedOrFailed(script);
    if (!script.hasAttribute('async')) writes.expectFrom(script);
    gate.replaceWith(script);
    await waits;
    for (const inert of writes.place(script)) await run(inert, tools.liveCopy(inert));
  };
  const pairs = gates
    .map((gate): [HTMLScriptElement, HTMLScriptElement] => [gate, tools.liveCopy(gate)])
    .filter(([, script]) => runsHere(script));
  try {
    for (const [gate, script] of pairs.filter(([, script]) => !isDeferred(script))) await run(gate, script);
    writes.ignore();
    events.interactive();
    await runDeferred(
      pairs.filter(([, script]) => isDeferred(script)),
      tools,
    );
    events.contentLoaded();
    await loaded();
    events.complete();
  } finally {
    writes.end();
    events.end();
  }
}

/**
 * The browser itself runs what was put into the page together in this order, as soon as all before it has run or
 * failed (HTML, "list of scripts that will execute in order as soon as possible"). An inline module tells nobody when
 * that is; this module, which has run, is put behind them, and tells.
 */
async function runDeferred(
  pairs: readonly [HTMLScriptElement, HTMLScriptElement][],
  { liveCopy, templateOf }: ScriptTools,
): Promise<void> {
  const last = pairs.at(-1)?.[1];
  const inert = templateOf(`<script type="module" src="${import.meta.url}">`).content.querySelector('script');
  if (!last || !inert) return;
  const end = liveCopy(inert);
  end.nonce = last.nonce;
  for (const [gate, script] of pairs) gate.replaceWith(script);
  const ended = loadedOrFailed(end);
  document.head.append(end);
  await ended;
  end.remove();
}

/** What has run since the page was loaded, by address or code. */
const ran = new Set<string>();

/** Astro's router runs a script that several pages have once, or each time where the author says so. */
function runsHere(script: HTMLScriptElement): boolean {
  if (!document.querySelector('[name="astro-view-transitions-enabled"]')) return true;
  const key = script.src || script.text;
  const isNew = !ran.has(key) || script.hasAttribute('data-astro-rerun');
  ran.add(key);
  return isNew;
}

function isDeferred(script: HTMLScriptElement): boolean {
  if (script.hasAttribute('async')) return false;
  return isModule(script) || (script.defer && script.src !== '');
}
