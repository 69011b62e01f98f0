/**
 * Whether an address in a script is what a link leads to, by the name of the property that holds it, or by its tag:
 * `jsx("a", { href: "https://..." })`, `{ link: "https://..." }`, `'<a href="https://...">'`. A `<link>` element is
 * none: it loads its address.
 * @param start of the literal
 */
export function isLink(code: string, start: number): boolean {
  const before = code.slice(Math.max(0, start - window), start);
  return anchor.test(before) || (property.test(before) && !linkElement.test(before));
}

/** Characters before an address in which its property, and the element it is given to, are looked for. */
const window = 300;
const property =
  /[{,]\s*["'`]?(?:href|link|to|homepage|permalink|editUrl|repository|repo|sameAs)["'`]?\s*:\s*$/;
const linkElement = /\(\s*["'`]link["'`]\s*,\s*\{[^{}]*$/;
const anchor = /<a\s[^>]*\bhref=\\?$/i;
