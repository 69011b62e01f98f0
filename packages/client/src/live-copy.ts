import { restore } from './restore.ts';
import { trusted, trustedAttribute } from './trusted.ts';

/** A script element runs once in its life: the one that runs is a new one with the original's attributes. */
export function liveCopy(gate: HTMLScriptElement): HTMLScriptElement {
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
