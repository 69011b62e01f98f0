import {
  consentSignals,
  duration,
  purposes,
  renders,
  serviceKinds,
  signature,
  storageKinds,
  urlPattern,
} from '@latchkey/core';
import { z } from 'zod';

/** How sure evidence is, the surest first. */
export const levels = ['vendor-sdk', 'vendor-doc', 'observed', 'secondary'] as const;

const level = z
  .enum(levels)
  .describe(
    'How sure it is. vendor-sdk: read in code that the provider publishes; vendor-doc: read on its pages; observed: measured in a browser; secondary: said by others, or not read at the source.',
  );

const sentence = z.string().min(10);

/** A page, or a line of a file that the provider publishes on npm: `npm:posthog-js@1.2.3/lib/src/storage.js:12`. */
const source = z.union(
  [z.url({ protocol: /^https$/ }), z.string().regex(/^npm:(?:@[\w.-]+\/)?[\w.-]+@\d[\w.+-]*\/[^\s:]+:\d+$/)],
  'an https address, or "npm:<package>@<version>/<file>:<line>"',
);

const provider = z.strictObject({
  entity: z.string().min(1).describe('Legal entity, as its privacy policy names it to visitors in Europe.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  privacyUrl: z.url({ protocol: /^https$/ }),
});

const evidence = z.strictObject({
  checked: z.iso.date(),
  level,
  sources: z.array(source).min(1),
  note: sentence.exactOptional(),
});

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('The file’s name.');

function storageRow(useKeys: readonly string[]) {
  return z.strictObject({
    name: z.string().min(1).describe('Exact name, or a pattern with `*`.'),
    kind: z.enum(storageKinds),
    party: z.enum(['first', 'third']).describe('first: kept under the site’s own domain.'),
    domain: z.string().min(1).exactOptional().describe('Where it is kept, when not under the site’s domain.'),
    use: z.enum(useKeys).describe('What it is for: a key of vocabulary/en.json.'),
    duration,
    when: sentence.exactOptional().describe('The condition under which it is stored.'),
    level: level.exactOptional().describe('Only when this row is less sure than the file.'),
  });
}

/** What the rules across fields and the printed texts need: everything that one service file may say. */
function fields(useKeys: readonly string[]) {
  return {
    $schema: z.literal('../schema.json'),
    id,
    name: z.string().min(1).describe('As visitors know it.'),
    provider: provider.nullable().describe('null: nobody could be named.'),
    purpose: z
      .enum(purposes)
      .exclude(['necessary'])
      .describe('Why a site uses it. Whether it is necessary is for the site’s author to say.'),
    kind: z.enum(serviceKinds).exclude(['unknown']),
    contact: z.enum(['load', 'use']).describe('use: contacted only when the visitor uses it.'),
    match: z.strictObject({ urls: z.array(urlPattern).min(1), inline: z.array(signature) }),
    globals: z.array(z.string().regex(/^[\w$]+$/)).describe('Global names that its scripts define.'),
    storage: z.array(storageRow(useKeys)),
    storesNothing: z.boolean().describe('true: it keeps nothing in the browser.'),
    storageUnknown: sentence.exactOptional().describe('Why nobody could say what it stores.'),
    mayBeNecessary: sentence.exactOptional().describe('Where an author may find it necessary.'),
    renders: renders.exactOptional(),
    ratio: z
      .string()
      .regex(/^\d+\/\d+$/)
      .exactOptional()
      .describe('CSS aspect ratio of its embeds.'),
    harden: z
      .strictObject({
        effect: sentence.describe('What it changes, and what it does not.'),
        query: z.record(z.string(), z.string()).exactOptional(),
        host: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
        attributes: z.record(z.string(), z.string()).exactOptional(),
        code: z.string().exactOptional(),
      })
      .exactOptional()
      .describe('A setting that makes it store or send less, once it runs.'),
    selfHost: sentence.exactOptional().describe('How a site can do without the provider.'),
    consentSignal: z
      .enum(consentSignals)
      .exactOptional()
      .describe('Its script is told what the visitor chose, in the way of this vendor.'),
    evidence,
  };
}

/**
 * The shape of `services/<id>.json`. `schema.json` is made from it.
 * @param useKeys the closed vocabulary of what stored rows are for
 */
export function serviceFileSchema(useKeys: readonly string[]) {
  return z.strictObject(fields(useKeys)).superRefine((file, context) => {
    const answers = [file.storesNothing, file.storage.length > 0, file.storageUnknown !== undefined];
    if (answers.filter(Boolean).length !== 1) {
      context.addIssue({
        code: 'custom',
        path: ['storage'],
        message: 'say one of: rows in `storage`, `storesNothing: true`, or `storageUnknown` with the reason',
      });
    }
    for (const [index, row] of file.storage.entries()) {
      if ((row.party === 'third') !== (row.domain !== undefined)) {
        context.addIssue({
          code: 'custom',
          path: ['storage', index, 'domain'],
          message: 'a third-party row names its domain, a first-party row has none',
        });
      }
    }
  });
}

/** The shape of `platforms/<id>.json`: what a generator or a theme keeps in the browser of those who read its sites. */
export function platformFileSchema(useKeys: readonly string[]) {
  const text = z.string().min(5);
  return z
    .strictObject({
      $schema: z.literal('../platform.schema.json'),
      id,
      name: z.string().min(1).describe('As site authors know it.'),
      match: z.strictObject({
        generators: z.array(text).describe('A part of what its <meta name="generator"> says.'),
        texts: z.array(text).describe('Text in the head of every page of it, where no generator tells.'),
      }),
      storage: z.array(storageRow(useKeys).extend({ party: z.literal('first') })).min(1),
      evidence,
    })
    .refine(({ match }) => match.generators.length + match.texts.length > 0, 'nothing tells its pages');
}

/** One `platforms/<id>.json`. */
export type PlatformFile = z.infer<ReturnType<typeof platformFileSchema>>;

/** One `services/<id>.json`. */
export type ServiceFile = z.infer<ReturnType<typeof serviceFileSchema>>;
