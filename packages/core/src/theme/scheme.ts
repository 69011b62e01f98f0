import type { Colour, Theme } from './theme-schema.ts';

/** `prefers-color-scheme` */
export type SchemeName = 'light' | 'dark';

/** The colours of one scheme, as hexadecimal. */
export interface Scheme {
  surface: string;
  text: string;
  /** Of buttons. */
  accent: string;
}

/** About what browsers take for `Canvas` and `CanvasText`. */
const defaults = {
  light: { surface: '#ffffff', text: '#000000' },
  dark: { surface: '#121212', text: '#ffffff' },
};

/** The author's colours for light or dark pages, with the others filled in. */
export function schemeOf(theme: Theme, name: SchemeName): Scheme {
  const surface = colourOf(theme.surface, name) ?? defaults[name].surface;
  const text = colourOf(theme.text, name) ?? defaults[name].text;
  return { surface, text, accent: colourOf(theme.accent, name) ?? text };
}

/** Whether the author chose a colour. */
export function hasColours({ accent, surface, text }: Theme): boolean {
  return accent !== undefined || surface !== undefined || text !== undefined;
}

function colourOf(colour: Colour | undefined, name: SchemeName): string | undefined {
  return typeof colour === 'object' ? colour[name] : colour;
}
