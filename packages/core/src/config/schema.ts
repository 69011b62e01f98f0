import * as z from 'zod';
import { declaredPlaces, googleConsentTypes } from '../model.ts';
import { themeSchema } from '../theme/theme-schema.ts';
import { ownTexts } from '../words/own-texts.ts';
import { controllerSchema, hostingSchema } from './identity-schema.ts';
import { legalSchema } from './legal-schema.ts';
import { purpose } from './purpose.ts';
import { listedService, type ServiceSettings, serviceSchema } from './service-schema.ts';
import { siteRow } from './storage-schema.ts';

const host = z
  .string()
  .regex(/^(\*\.)?[^/:\s]+(:\d+)?$/, 'a host name without scheme or path, like "assets.example.org"');

/** The config of `latchkey()`, for Astro, Eleventy and `latchkey.config.js` alike. */
export const configSchema = z.strictObject({
  /** Where the site is served, with its base path: `https://example.org/docs/`. Adapters fill it in. */
  site: z.url({ protocol: /^https?$/, error: 'an absolute URL like "https://example.org/"' }).optional(),
  /** Own hosts beyond those of the site's registrable domain. @default [] */
  firstParty: z
    .array(
      z.union([
        host,
        z.strictObject({ host, processor: z.string().optional(), country: z.string().optional() }),
      ]),
    )
    .default([]),
  /** Who asks: named in the banner and in the policy. */
  controller: controllerSchema.optional(),
  /** Who stores the site and sends its pages: a recipient, and an entry of the legal notice. */
  hosting: hostingSchema.optional(),
  /** The cookie policy: a route (`/legal/cookies/`) or an absolute URL; one text, or one per language. */
  policy: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  /** Legal pages to publish; false publishes none. @default false */
  legal: legalSchema,
  /**
   * By catalogue id, or by host for services that the catalogue does not know; or a list in which each says its id, as
   * `defineService` makes them. @default {}
   */
  services: z
    .union(
      [
        z.record(z.string(), serviceSchema),
        z.array(listedService).superRefine((list, context) => {
          const second = list.findIndex(({ id }, index) => list.findIndex((one) => one.id === id) < index);
          if (second !== -1)
            context.addIssue({ code: 'custom', path: [second, 'id'], message: 'the list has this id twice' });
        }),
      ],
      'an object by id or host, or a list of services that each say their `id`',
    )
    .default({}),
  /**
   * Services that a scan of pages cannot see, by id: what a host or CDN adds to pages (`edge`, which is meant where
   * nothing is said), what runs in an app or on a server, what e-mails contain. @default []
   */
  declare: z
    .array(
      z.union(
        [z.string().min(1), z.strictObject({ service: z.string().min(1), where: z.enum(declaredPlaces) })],
        'the id of a service, or an object like { "service": "brevo", "where": "email" }',
      ),
    )
    .default([]),
  /** What the site itself keeps in the browser, beside what its platform is known for. @default [] */
  storage: z.array(siteRow).default([]),
  /** `report` scans and warns, and edits nothing. @default 'gate' */
  mode: z.enum(['gate', 'report']).default('gate'),
  /**
   * What a build in CI does about somebody whom the lockfile does not know: `new` fails, `warn` goes on. Without a
   * lockfile neither does anything. @default 'new'
   */
  drift: z.enum(['new', 'warn']).default('new'),
  /** What the development server does. @default 'gate' */
  dev: z.enum(['gate', 'report']).default('gate'),
  /**
   * What is held that a page's own code would create before anybody agrees: frames and scripts, `strict` also pictures,
   * requests and the rest. @default 'frames'
   */
  guard: z
    .union([z.enum(['frames', 'strict']), z.literal(false)], '"frames", "strict" or false')
    .default('frames'),
  /**
   * Pictures for the placeholders of frames, by the frame's address without its query: paths on the site itself.
   * @default {}
   */
  posters: z
    .record(
      z.url({ protocol: /^https?$/, error: 'the address of a frame' }),
      z.string().regex(/^\/(?![/\\])/, 'a path on the site itself, like "/images/intro.jpg"'),
    )
    .default({}),
  /**
   * Publishes `/.well-known/gpc.json`, which says since when the site honours Global Privacy Control (it always does).
   * https://w3c.github.io/gpc/
   */
  gpc: z.iso.date('a date like "2026-11-01"').optional(),
  choice: z
    .strictObject({
      /** Months until the visitor is asked again; absolute, at most 13. @default 6 */
      months: z.int().min(1).max(13).default(6),
      /** Where the answers are kept. A cookie is also read by servers. @default 'localStorage' */
      store: z.enum(['localStorage', 'cookie']).default('localStorage'),
      /** Domain of that cookie, which its subdomains share; elsewhere the cookie is of the page's host alone. */
      domain: host.optional(),
    })
    .default({ months: 6, store: 'localStorage' }),
  /** What changed about what the site contacts: visitors who chose before one with `notice` read of it once. @default [] */
  changes: z
    .array(
      z.strictObject({
        date: z.iso.date('a date like "2026-11-01"'),
        text: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]),
        /** Where to read more; by default the cookie policy. */
        url: z.string().min(1).optional(),
        notice: z.boolean().default(false),
      }),
    )
    .default([]),
  /** The types of Google's consent mode that a purpose grants. The defaults hold for the purposes left out. @default {} */
  consentMode: z.partialRecord(purpose, z.array(z.enum(googleConsentTypes))).default({}),
  /**
   * Which services the banner asks about: those without a place of their own, every one that is known, or none.
   * @default 'auto'
   */
  banner: z.enum(['auto', 'always', 'never']).default('auto'),
  /**
   * Where the link to the preferences goes: at the end of the last element that this CSS selector names; false: the
   * author links `#latchkey-preferences`. Where nothing matches, it is the last footer. @default 'footer'
   */
  preferencesLink: z
    .union([z.literal(false), z.string().regex(/^[^<]+$/)], 'a CSS selector like "footer nav", or false')
    .default('footer'),
  /** The author's own sentences, by language and place: `{ de: { banner: { rejectAll: 'Nein' } } }`. @default {} */
  texts: z.record(z.string(), ownTexts).default({}),
  /** Colours, corners, font and place; false: no look of ours, the author's style sheet gives one. @default {} */
  theme: themeSchema.default({}),
  /** Pages to leave alone, as globs on their path: `playground/**`. @default [] */
  exclude: z.array(z.string()).default([]),
});

/** What the author writes. */
export type Config = z.input<typeof configSchema>;
/** The same with every default filled in, and services by id or host. */
export type Settings = Omit<z.output<typeof configSchema>, 'services'> & {
  services: Record<string, ServiceSettings>;
};
export type { ServiceSettings };

/** Options that are designed but not built yet: refused by name, so that nobody relies on them. */
export const plannedOptions = ['unknown'] as const;
