import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // `measured: false` for pages that show what becomes of a page without audience measurement.
    schema: docsSchema({ extend: z.object({ measured: z.boolean().default(true) }) }),
  }),
};
