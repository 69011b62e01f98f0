import globals from 'globals';

/** Of browsers that are gone, or of one only; old snippets ask for them. */
const legacy = [
  'ActiveXObject',
  'XDomainRequest',
  'attachEvent',
  'detachEvent',
  'execScript',
  'chrome',
  'opera',
  'safari',
];

/** What a classic script finds defined: HTML's window, with ECMAScript. */
const defined = new Set([
  ...Object.keys(globals.builtin),
  ...Object.keys(globals.browser),
  'arguments',
  'importScripts',
  ...legacy,
]);

/** Node's module system, that bundles for both worlds ask for. */
const modules = new Set(['module', 'exports']);

export function isBrowserGlobal(name: string): boolean {
  return defined.has(name);
}

/** Whether nobody but the browser or a bundler would define it. */
export function isNobodysGlobal(name: string): boolean {
  return defined.has(name) || modules.has(name);
}

const windows = new Set(['window', 'self', 'globalThis', 'frames', 'top', 'parent', 'document.defaultView']);

/** The path of a property of a global, in its shortest form: `window.document.location` is `location`. */
export function globalPath(base: string, name: string): string {
  const path = base === '' ? name : `${base}.${name}`;
  if (windows.has(path)) return '';
  return path === 'document.location' ? 'location' : path;
}
