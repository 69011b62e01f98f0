import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a project that Latchkey's config stands in, or would stand in. */
export interface ProjectConfig {
  /** `own`: `latchkey.config.js`, for a folder of HTML. */
  owner: 'astro' | 'eleventy' | 'own';
  file: string;
  /** It names Latchkey already. */
  named: boolean;
  /** It is a CommonJS module. */
  commonjs: boolean;
}

const extensions = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'];
const files = {
  astro: extensions.map((extension) => `astro.config.${extension}`),
  eleventy: ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'],
  own: ['latchkey.config.js', 'latchkey.config.mjs', 'latchkey.config.ts'],
};

/** The config of the project's generator, else Latchkey's own; undefined where there is neither. */
export function projectConfig(project: string): ProjectConfig | undefined {
  for (const owner of ['astro', 'eleventy', 'own'] as const) {
    const file = files[owner].find((name) => existsSync(join(project, name)));
    if (file === undefined) continue;
    const text = readFileSync(join(project, file), 'utf8');
    const named = owner === 'own' || text.includes(`@latchkey/${owner}`);
    return { owner, file, named, commonjs: /\bmodule\.exports\b/.test(text) };
  }
  return undefined;
}

/** Name for a config of our own, in which `export default` works: a package can say that `.js` is CommonJS. */
export function ownConfigName(project: string): string {
  const path = join(project, 'package.json');
  const isCommonJs = existsSync(path) && /"type"\s*:\s*"commonjs"/.test(readFileSync(path, 'utf8'));
  return isCommonJs ? 'latchkey.config.mjs' : 'latchkey.config.js';
}
