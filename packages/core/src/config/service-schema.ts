import * as z from 'zod';
import { serviceKinds } from '../model.ts';
import { purpose } from './purpose.ts';
import { renders, signature, urlPattern } from './service-fields.ts';
import { serviceRow } from './storage-schema.ts';

/** A reason that is printed in the policy: one text, or one per language. */
const text = z.string().min(15, 'a reason needs at least 15 characters: visitors read it in the policy');
const reason = z.union([text, z.record(z.string(), text)]);

const country = z.string().regex(/^[A-Z]{2}$/, 'a country code like "FR"');

/** What an author says of one service, by its id or host. */
export const serviceSchema = z.strictObject({
  /** Visible name of a service that the catalogue does not know. */
  name: z.string().min(1).optional(),
  /** Legal entity behind it, by its name or with country and privacy policy, as the catalogue has it. */
  provider: z
    .union(
      [
        z.string().min(1),
        z.strictObject({
          entity: z.string().min(1),
          country: country.optional(),
          privacyUrl: z.url().optional(),
        }),
      ],
      'a text',
    )
    .optional(),
  /** ISO 3166-1 alpha-2 country of the provider. */
  country: country.optional(),
  privacyUrl: z.url().optional(),
  purpose: purpose.optional(),
  kind: z.enum(serviceKinds).optional(),
  /** What its addresses and its inline scripts look like, beside what the catalogue has. */
  match: z
    .strictObject({ urls: z.array(urlPattern).default([]), inline: z.array(signature).default([]) })
    .optional(),
  /** Global names that its scripts define. */
  globals: z.array(z.string().regex(/^[\w$]+$/)).optional(),
  /** What it keeps in the browser: all of it, in the place of what the catalogue has. */
  storage: z.array(serviceRow).optional(),
  /** It keeps nothing in the browser. */
  storesNothing: z.boolean().optional(),
  renders: renders.optional(),
  /** CSS aspect ratio of its embeds. */
  ratio: z
    .string()
    .regex(/^\d+\/\d+$/, 'an aspect ratio like "16/9"')
    .optional(),
  /** Leave it as it is: with the reason that visitors will read. */
  keep: reason.optional(),
  /** Runs without consent where a law allows it; visitors can object. */
  exempt: z
    .strictObject({
      basis: z.string().min(1),
      since: z.iso.date('a date like "2026-11-01"'),
      reason: text,
    })
    .optional(),
  /** For a tag manager: the services it loads. */
  contains: z.array(z.string()).optional(),
});

/** The same where each service says its id. */
export const listedService = serviceSchema.extend({
  /** An id of the catalogue, a host, or a new id of your own with `name` and `match`. */
  id: z.string().min(1),
});

export type ServiceSettings = z.output<typeof serviceSchema>;
