import Color from 'colorjs.io';
import { hasColours, type Scheme, type SchemeName, schemeOf } from './scheme.ts';
import type { Theme } from './theme-schema.ts';

/** WCAG 2.2, 1.4.3: contrast of text with what is behind it. */
const ofText = 4.5;
/** WCAG 2.2, 1.4.11: contrast of a control with what is beside it. */
const ofControl = 3;

/** The colour of the words on a button: white or near black, whichever is easier to read. */
export function onAccent({ accent }: Scheme): string {
  return ['#ffffff', '#1b1d22'].reduce((best, colour) =>
    contrast(colour, accent) > contrast(best, accent) ? colour : best,
  );
}

/** One sentence for every colour that is hard to see, with the nearest one that is not. */
export function contrastWarnings(theme: Theme): string[] {
  if (!hasColours(theme)) return [];
  const names: SchemeName[] = ['light', 'dark'];
  return [...new Set(names.flatMap((name) => warningsOf(schemeOf(theme, name), name)))];
}

function warningsOf(scheme: Scheme, name: SchemeName): string[] {
  const { surface, text, accent } = scheme;
  return [
    ...warning('text', text, surface, ofText, name),
    ...(accent === text ? [] : warning('accent', accent, surface, ofControl, name)),
  ];
}

function warning(token: string, colour: string, surface: string, least: number, name: string): string[] {
  const found = contrast(colour, surface);
  if (found >= least) return [];
  const better = nearest(colour, surface, least);
  return [
    `theme.${token} ${colour} on ${surface} has a contrast of ${found.toFixed(2)} : 1 on ${name} pages; WCAG asks for ${least} : 1. The nearest colour that has it: ${better}`,
  ];
}

function contrast(one: string, other: string): number {
  return new Color(one).contrastWCAG21(other);
}

/** The same hue, lighter or darker by as little as will do. */
function nearest(colour: string, surface: string, least: number): string {
  const from = new Color(colour).to('oklch');
  const lightness = from.coords[0] ?? 0;
  for (let step = 0.005; step <= 1; step += 0.005) {
    for (const changed of [lightness - step, lightness + step]) {
      if (changed < 0 || changed > 1) continue;
      const candidate = from.clone().set('l', changed).to('srgb').toGamut();
      const hex = candidate.toString({ format: 'hex', collapse: false });
      if (contrast(hex, surface) >= least) return hex;
    }
  }
  return contrast('#000000', surface) >= least ? '#000000' : '#ffffff';
}
