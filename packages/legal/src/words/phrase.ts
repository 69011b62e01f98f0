import type { ElementContent } from 'hast';

/** Words of a sentence, some of them elements. */
export type Inline = ElementContent | string;

/** Puts text or elements into the `{slots}` of a sentence; a slot without a value stays as it is. */
export function phrase(sentence: string, slots: Record<string, Inline | Inline[]>): Inline[] {
  return sentence.split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return (name === undefined ? undefined : slots[name]) ?? part;
  });
}
