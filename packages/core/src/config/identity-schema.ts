import * as z from 'zod';

const words = z.string().min(1);
const country = z.string().regex(/^[A-Z]{2}$/, 'a country code like "FR"');

/** Who publishes the site and answers for it: asked for once, printed by banner, policy and legal notice. */
export const controllerSchema = z.strictObject({
  /** A person's own name, or the name that the register has. */
  name: words,
  /** An e-mail address, or the address of a page with a form. */
  contact: words.optional(),
  /** What the legal notice has to say depends on it. */
  kind: z.enum(['person', 'company', 'association', 'public-body', 'project']).optional(),
  /** As the register has it: "SAS", "GmbH", "EI". */
  legalForm: words.optional(),
  /**
   * Who acts for a company or an association. A German legal notice has to say it (DDG, section 5(1), no. 1):
   * https://www.gesetze-im-internet.de/ddg/__5.html
   */
  representative: words.optional(),
  /** Postal address; one line, or a list of lines. */
  address: z.union([words, z.array(words).min(1)], 'a text, or a list of lines').optional(),
  /** With its currency: "10 000 €". */
  capital: words.optional(),
  phone: words.optional(),
  /** `{ scheme: 'siren', value: '732 829 320' }`: what is known of a scheme is checked. @default [] */
  registrations: z.array(z.strictObject({ scheme: words, value: words })).default([]),
  /** Data protection officer. */
  dpo: z
    .strictObject({
      contact: words,
      /** Subject line that a message should have. */
      subject: words.optional(),
      /** Days until an answer, as the site promises it. */
      days: z.int().min(1).optional(),
    })
    .optional(),
  /** Who answers for what is published. */
  director: words.optional(),
});

/** Who stores the site and sends its pages. */
export const hostingSchema = z.strictObject({
  /** Legal entity; of a few hosts ("Netlify", "GitHub Pages"), the rest is known. */
  provider: words,
  address: z.union([words, z.array(words).min(1)], 'a text, or a list of lines').optional(),
  phone: words.optional(),
  country: country.optional(),
  privacyUrl: z.url().optional(),
  /** How long its logs keep the addresses of visitors, as ISO 8601: "P30D". */
  logs: z
    .string()
    .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an ISO 8601 duration like "P30D"')
    .optional(),
});

export type Controller = z.output<typeof controllerSchema>;
export type Hosting = z.output<typeof hostingSchema>;
