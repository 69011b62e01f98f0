export interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const same = (text: string) => text;

/**
 * Everything that we hand to the browser as markup, script or script URL goes through here: pages with
 * `require-trusted-types-for 'script'` allow the policy `latchkey`. What goes through is the site's own HTML.
 */
export let trusted: Policy = { createHTML: same, createScript: same, createScriptURL: same };

/** Makes our policy, which a page allows once: the island does, and lends it to its parts. */
export function makePolicy(): void {
  trusted =
    (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('latchkey', trusted) ??
    trusted;
}

/** In a part of the island: uses the island's policy. */
export function borrowPolicy(policy: Policy): void {
  trusted = policy;
}

/** The value of an attribute, in the type that the browser asks for. */
export function trustedAttribute(element: Element, name: string, value: string): string {
  if (name === 'srcdoc') return trusted.createHTML(value);
  if (name.startsWith('on')) return trusted.createScript(value);
  if (name === 'src' && element.localName === 'script') return trusted.createScriptURL(value);
  return value;
}

/** Markup as a fragment: nothing in it loads or runs. */
export function templateOf(markup: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = trusted.createHTML(markup);
  return template;
}
