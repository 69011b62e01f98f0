import * as z from 'zod';

/** Hexadecimal only: it is written into a style sheet as it is. */
const hex = z.string().regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, 'a colour like "#0b57d0"');
const colour = z.union([hex, z.strictObject({ light: hex, dark: hex })], 'a colour like "#0b57d0"');

/** How banner, preferences and placeholders look. */
export const themeSchema = z.union(
  [
    z.strictObject({
      /** Buttons, all of the same kind alike. One colour, or one for light and one for dark pages. */
      accent: colour.optional(),
      surface: colour.optional(),
      text: colour.optional(),
      /** Of corners. @default '0.375rem' */
      radius: z
        .string()
        .regex(/^(?:0|\d*\.?\d+(?:px|rem|em))$/, 'a length like "6px"')
        .optional(),
      /** A CSS font list. The banner has the page's own font by default. */
      font: z
        .string()
        .regex(/^[\w\s,"'-]+$/, 'a font list like "Inter, sans-serif"')
        .optional(),
      /** Where the banner stands. @default 'bottom' */
      position: z.enum(['bottom', 'top', 'corner']).optional(),
    }),
    z.literal(false),
  ],
  'an object like { "accent": "#0b57d0" }, or false',
);

export type Theme = Exclude<z.output<typeof themeSchema>, false>;
export type Colour = z.output<typeof colour>;
