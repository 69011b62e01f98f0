import * as z from 'zod';
import type { Texts } from '../texts.ts';
import { type Sentences, type SlotsOf, textSlots } from './text-slots.ts';

type Some<T> = T extends string ? string : { [Key in keyof T]?: Some<T[Key]> | undefined };

/** Sentences of the author's, in one language: any of ours, by its place. */
export type OwnTexts = Some<Sentences>;

type Slots = readonly string[] | { readonly [key: string]: Slots };

/** Schema of the author's sentences: known places only, and in each the slots that ours has. */
export const ownTexts = sentencesOf(textSlots) as z.ZodType<OwnTexts>;

function sentencesOf(slots: Slots | SlotsOf<Sentences>): z.ZodType {
  if (Array.isArray(slots)) return sentence(slots);
  const places = Object.entries(slots).map(([name, inner]) => [name, sentencesOf(inner).optional()]);
  return z.strictObject(Object.fromEntries(places));
}

function sentence(slots: readonly string[]): z.ZodType {
  const wanted = slots.map((name) => `{${name}}`);
  const rule =
    wanted.length > 0 ? `a sentence with ${wanted.join(' and ')}` : 'a sentence without any {…} in it';
  return z
    .string()
    .min(1)
    .refine((text) => slotsIn(text).join() === wanted.toSorted().join(), `it has to be ${rule}`);
}

function slotsIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** Our texts of a language with the author's sentences in their places. */
export function withOwnTexts(texts: Texts, own: OwnTexts | undefined): Texts {
  return own === undefined ? texts : merged(texts, own);
}

function merged<T extends object>(ours: T, own: object): T {
  const entries = Object.entries(own).filter(([, value]) => value !== undefined);
  const places = entries.map(([name, value]) => {
    const known: unknown = ours[name as keyof T];
    return [name, typeof known === 'object' && known !== null ? merged(known, value) : value];
  });
  return { ...ours, ...Object.fromEntries(places) };
}
