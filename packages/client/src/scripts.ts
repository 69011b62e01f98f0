import { catchLateListeners } from './late-events.ts';
import { catchWrites, type LateWrites } from './late-writes.ts';
import { restore } from './restore.ts';
import { trusted, trustedAttribute } from './trusted.ts';

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
export async function runScripts(gates: readonly HTMLScriptElement[]): Promise<void> {
  if (gates.length === 0) return;
  const callLateListeners = catchLateListeners();
  const writes = catchWrites();
  const pairs = gates.map((gate): [HTMLScriptElement, HTMLScriptElement] => [gate, liveCopy(gate)]);
  for (const [gate, script] of pairs.filter(([, script]) => !isDeferred(script)))
    await run(gate, script, writes);
  for (const [gate, script] of pairs.filter(([, script]) => isDeferred(script)))
    await run(gate, script, writes);
  writes.end();
  callLateListeners();
}

/** A script element runs once in its life: the one that runs is a new one with the original's attributes. */
function liveCopy(gate: HTMLScriptElement): HTMLScriptElement {
  // An SVG script is another element, with `href` for `src`.
  const script = document.createElementNS(gate.namespaceURI, 'script') as HTMLScriptElement;
  for (const { name, value } of gate.attributes) {
    script.setAttribute(name, trustedAttribute(script, name, value));
  }
  restore(script);
  const code = trusted.createScript(gate.textContent ?? '');
  if (script instanceof HTMLScriptElement) script.text = code;
  else (script as Element).textContent = code;
  // Browsers hide the attribute's value.
  script.nonce = gate.nonce;
  // Scripts that are created are async unless told otherwise.
  if (!script.hasAttribute('async')) script.async = false;
  return script;
}

async function run(gate: HTMLScriptElement, script: HTMLScriptElement, writes: LateWrites): Promise<void> {
  const settled = isAwaited(script) && loadedOrFailed(script);
  gate.replaceWith(script);
  await settled;
  for (const inert of writes.place(script)) await run(inert, liveCopy(inert), writes);
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
