import type { liveCopy } from '../live-copy.ts';
import type { templateOf } from '../trusted.ts';
import { catchLateListeners } from './late-events.ts';
import { catchWrites } from './late-writes.ts';

/** What the island lends: a page allows our Trusted Types policy to be made once. */
export interface ScriptTools {
  liveCopy: typeof liveCopy;
  templateOf: typeof templateOf;
}

/** How long one script may hold back the next, in milliseconds. */
const patience = 10_000;

/** An inline module tells nobody when it has run: it gets a moment. */
const moment = 200;

/** Types that a browser runs (HTML, "prepare the script element"); anything else is data and never loads. */
const runs = /^(module|(text|application)\/(x-)?(java|ecma)script[\d.]*)?$/i;

/**
 * Runs gated scripts as the page would have: in document order, each once; a classic script holds back the next
 * until it has loaded or failed; deferred scripts and modules come after them; `async` ones wait for nobody.
 */
export async function runScripts(gates: readonly HTMLScriptElement[], tools: ScriptTools): Promise<void> {
  const callLateListeners = catchLateListeners();
  const writes = catchWrites(tools.templateOf);
  const run = async (gate: HTMLScriptElement, script: HTMLScriptElement): Promise<void> => {
    const settled = isAwaited(script) && loadedOrFailed(script);
    gate.replaceWith(script);
    await settled;
    for (const inert of writes.place(script)) await run(inert, tools.liveCopy(inert));
  };
  const pairs = gates
    .map((gate): [HTMLScriptElement, HTMLScriptElement] => [gate, tools.liveCopy(gate)])
    .filter(([, script]) => runsHere(script));
  for (const [gate, script] of pairs.filter(([, script]) => !isDeferred(script))) await run(gate, script);
  for (const [gate, script] of pairs.filter(([, script]) => isDeferred(script))) await run(gate, script);
  writes.end();
  callLateListeners();
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

/** Whether it holds back the next script; what the browser does not run, or runs at once, never does. */
function isAwaited(script: HTMLScriptElement): boolean {
  if (script.hasAttribute('async') || !runs.test(script.type)) return false;
  return isModule(script) || (script.src !== '' && !script.noModule);
}

function isModule(script: HTMLScriptElement): boolean {
  return script.type.toLowerCase() === 'module';
}

function loadedOrFailed(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    setTimeout(resolve, script.src ? patience : moment);
  });
}
