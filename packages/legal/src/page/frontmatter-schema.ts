import * as z from 'zod';
import { scopes } from '../claims/predicate.ts';

const date = z.iso.date('a date like 2026-11-22');
const language = z.string().regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'a language tag like fr or pt-BR');
const version = z.string('a text in quotes, like "1.10": without them, YAML reads a number').min(1);

/** What a legal page says of itself. Other keys belong to the generator, and pass. */
export const frontmatterSchema = z.looseObject({
  /** What the page is. */
  legal: z.enum(['cookies', 'privacy', 'notice', 'email', 'other']).optional(),
  title: z.string().min(1).optional(),
  lang: language.optional(),
  version: version.optional(),
  /** From when on it holds. */
  effective: date.optional(),
  /** When it last changed; `auto`: the latest date that Latchkey knows of a change of the page or of the inventory. */
  updated: z.union([z.literal('auto'), date], 'a date like 2026-11-22, or auto').optional(),
  /** What the page speaks for. */
  scope: z.array(z.enum(scopes)).optional(),
  /** When somebody last read it and stood by it; absent: the page is a draft, and is not published. */
  reviewed: date.optional(),
  /** The language whose text counts where translations differ. */
  prevails: language.optional(),
  /** What changed, newest first. */
  changes: z.array(z.strictObject({ version: version.optional(), date, note: z.string().min(1) })).optional(),
});

export type Frontmatter = z.output<typeof frontmatterSchema>;

/** The keys that mean something here. */
export const frontmatterKeys: readonly string[] = Object.keys(frontmatterSchema.shape);
