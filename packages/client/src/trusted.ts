interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const same = (text: string) => text;
const rules: Policy = { createHTML: same, createScript: same, createScriptURL: same };

/**
 * Everything that we hand to the browser as markup, script or script URL goes through here: pages with
 * `require-trusted-types-for 'script'` allow the policy `latchkey`. What goes through is the site's own HTML.
 */
export const trusted: Policy =
  (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('latchkey', rules) ?? rules;

/** The value of an attribute, in the type that the browser asks for. */
export function trustedAttribute(element: Element, name: string, value: string): string {
  if (name === 'srcdoc') return trusted.createHTML(value);
  if (name.startsWith('on')) return trusted.createScript(value);
  if (name === 'src' && element.localName === 'script') return trusted.createScriptURL(value);
  return value;
}
