import * as z from 'zod';

const page = z
  .string()
  .regex(/^[a-z][a-z\d-]*$/, 'the name of a page, like "cookies": small letters, digits, hyphens');

/** Legal pages to publish; false publishes none. */
export const legalSchema = z
  .union(
    [
      z.literal(false),
      z.strictObject({
        /** Folder with the author's own Markdown (`cookies.en.md`), used before the templates. @default 'legal' */
        dir: z.string().default('legal'),
        /** `cookies`, `privacy`, `notice` and `email` have templates; any other needs a file of the author's. @default ['cookies'] */
        pages: z.array(page).min(1).default(['cookies']),
        /** The first is served without a language in its path. @default ['en'] */
        languages: z.array(z.string()).min(1).default(['en']),
        /** The site's own layout: an `.astro` file, or an Eleventy layout. */
        layout: z.string().optional(),
        /** Publishes the inventory beside the cookie policy, as `inventory.json`. @default false */
        inventory: z.boolean().default(false),
        /**
         * When somebody read the pages that come from templates, and stood by them: until then they are drafts, and are
         * not published. The author's own files say so themselves.
         */
        reviewed: z.iso.date('a date like "2026-11-01"').optional(),
      }),
    ],
    'to publish none, false; to publish the cookie policy, an object like { "languages": ["en"] }',
  )
  .default(false);
