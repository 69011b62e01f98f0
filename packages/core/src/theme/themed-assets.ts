import type { ClientAssets } from '../emit/site-view.ts';
import { onAccent } from './contrast.ts';
import { hasColours, type SchemeName, schemeOf } from './scheme.ts';
import type { Theme } from './theme-schema.ts';

type Styles = Pick<ClientAssets, 'pageStyle' | 'placesStyle' | 'preferencesStyle' | 'placeholderStyle'>;

const banner = '#latchkey-ask';
const preferences = ['[data-latchkey-part=page]', '[data-latchkey-part=preferences]'];
const buttons = [`${banner} button`, '#latchkey-preferences button:not([data-latchkey-action=close])'];
const corners = [
  `${banner} button`,
  '[data-latchkey-part=preferences]',
  '#latchkey-preferences fieldset',
  '#latchkey-preferences button',
];

/**
 * The styles in the author's colours, corners and font, the same on every page of the site. Placeholders, which stand
 * on light and dark pages alike, take the dark colours where the author gave such.
 */
export function themedStyles(styles: Styles, theme: Theme): Styles {
  const look = [
    ...colours(theme, 'light'),
    ...within('(prefers-color-scheme:dark)', colours(theme, 'dark')),
    ...(theme.radius === undefined ? [] : [rule(corners, `border-radius:${theme.radius}`)]),
    ...(theme.font === undefined ? [] : [rule([banner, ...preferences], `font-family:${theme.font}`)]),
  ].join('');
  return {
    pageStyle: styles.pageStyle + look + places[theme.position ?? 'bottom'],
    preferencesStyle: styles.preferencesStyle + look,
    placesStyle:
      styles.placesStyle +
      (theme.radius === undefined
        ? ''
        : rule(['[data-latchkey-part=control]'], `border-radius:${theme.radius}`)),
    placeholderStyle: styles.placeholderStyle + placeholder(theme),
  };
}

function colours(theme: Theme, name: SchemeName): string[] {
  if (!hasColours(theme)) return [];
  const scheme = schemeOf(theme, name);
  const { surface, text, accent } = scheme;
  const own = [
    rule([banner], `color:${text};background:${surface}`),
    rule([`${banner} :focus-visible`], `outline-color:${text}`),
    rule(preferences, `--s:${surface};--t:${text}`),
  ];
  return theme.accent === undefined
    ? [...own, rule(buttons, `color:${surface};background:${text}`)]
    : [...own, rule(buttons, `color:${onAccent(scheme)};background:${accent};border-color:${accent}`)];
}

function placeholder(theme: Theme): string {
  const { surface, text, accent } = schemeOf(theme, 'dark');
  const isDark = typeof theme.surface === 'object' || typeof theme.text === 'object';
  const isAccent = typeof theme.accent === 'object';
  return [
    ...(isDark ? [rule([':root'], `color:${text};background:${surface}`)] : []),
    ...(isAccent
      ? [
          rule(
            ['[data-latchkey-action=load]'],
            `color:${onAccent({ surface, text, accent })};background:${accent}`,
          ),
        ]
      : isDark
        ? [rule(['[data-latchkey-action=load]'], `color:${surface};background:${text}`)]
        : []),
    ...(theme.radius === undefined
      ? []
      : [rule(['[data-latchkey-action]'], `border-radius:${theme.radius}`)]),
    ...(theme.font === undefined ? [] : [rule(['body'], `font-family:${theme.font}`)]),
  ].join('');
}

/** Where the banner stands, on screens that are high enough for it to stand anywhere. */
const places: Record<NonNullable<Theme['position']>, string> = {
  bottom: '',
  top: within('screen and (min-height:25em)', [
    rule([banner], 'inset:0 0 auto'),
    '[data-latchkey-asking]{scroll-padding:var(--latchkey) 0 0}',
    '[data-latchkey-asking]::after{content:none}',
    '[data-latchkey-asking]::before{content:"";display:block;height:var(--latchkey)}',
  ]).join(''),
  corner: within('(min-width:60em) and (min-height:25em)', [
    rule([banner], 'inset:auto 1rem 1rem auto;width:26rem'),
    rule([`${banner}:dir(rtl)`], 'inset:auto auto 1rem 1rem'),
  ]).join(''),
};

function rule(selectors: readonly string[], declarations: string): string {
  return `${selectors.join()}{${declarations}}`;
}

function within(query: string, rules: readonly string[]): string[] {
  return rules.length === 0 ? [] : [`@media ${query}{${rules.join('')}}`];
}
