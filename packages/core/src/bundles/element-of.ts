/**
 * The element whose attribute an address in a script is, where the markup or the call that makes it stands before it:
 * `jsx("iframe", { src: "https://..." })`, `'<iframe src="https://...">'`.
 * @param url as it is spelt
 * @param start of the literal that holds it
 */
export function elementOf(code: string, url: string, start: number): string | undefined {
  const at = Math.max(start, code.indexOf(url, start));
  const before = code.slice(Math.max(0, at - window), at);
  return (call.exec(before) ?? markup.exec(before))?.[1]?.toLowerCase();
}

/** Characters before an address in which its element is looked for. */
const window = 300;
const call = /["'`]([a-z]+)["'`]\s*,\s*\{[^{}]*$/;
const markup = /<([a-z]+)\s[^<>]*$/i;
