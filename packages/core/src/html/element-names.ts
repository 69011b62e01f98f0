import { NameTable } from './name-table.ts';

/** Elements that load something, or that say where something else may be put. Custom elements are recorded too. */
export const recordedNames: ReadonlySet<string> = new Set(
  (
    'html head body base meta link script style noscript template title iframe frame frameset embed object ' +
    'applet img picture source input video audio track svg image use feimage set animate a button form footer'
  ).split(' '),
);

/** Elements that stand before the body, even where its tag is left out. */
const headNames: ReadonlySet<string> = new Set(
  'html head base link meta noscript script style template title'.split(' '),
);

/** What a start tag in HTML does to the scan of what follows it. */
export type Role =
  | 'text'
  | 'script'
  | 'noscript'
  | 'template'
  | 'select'
  | 'svg'
  | 'math'
  | 'column'
  | 'frameset'
  | 'plaintext';

const roles: Record<string, Role> = {
  style: 'text',
  xmp: 'text',
  iframe: 'text',
  noembed: 'text',
  noframes: 'text',
  textarea: 'text',
  title: 'text',
  script: 'script',
  noscript: 'noscript',
  template: 'template',
  select: 'select',
  svg: 'svg',
  math: 'math',
  col: 'column',
  frameset: 'frameset',
  plaintext: 'plaintext',
};

export interface KnownName {
  name: string;
  recorded: boolean;
  inHead: boolean;
  role: Role | null;
}

/** Every name that the scanner must recognise. */
export const knownNames = new NameTable<KnownName>(
  [...new Set([...recordedNames, ...Object.keys(roles)])].map((name) => [
    name,
    {
      name,
      recorded: recordedNames.has(name),
      inHead: headNames.has(name),
      role: roles[name] ?? null,
    },
  ]),
);
