/**
 * The same string with its own characters. A piece that V8 cuts out of a page keeps the whole page in memory; what
 * outlives the page must not.
 */
export function detached(text: string): string {
  return text === '' ? text : ` ${text}`.slice(1);
}
