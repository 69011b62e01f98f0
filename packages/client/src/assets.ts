import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClientAssets } from '@latchkey/core';
import { buildSync, transformSync } from 'esbuild';

// Bundles the sources when this module is loaded. What is published carries the result instead.

/** What the visitor's browser gets, as text. */
export const assets: ClientAssets = {
  ...keepingReceipts('localStorage'),
  cookie: keepingReceipts('cookie'),
  standalone: withoutExport(script('standalone.ts', 'esm')),
  parts: {
    again: script('parts/again.ts', 'esm'),
    guard: script('parts/guard.ts', 'esm'),
    late: script('parts/late.ts', 'esm'),
    notice: script('parts/notice.ts', 'esm'),
    opening: script('parts/opening.ts', 'esm'),
    receipt: script('parts/receipt.ts', 'esm'),
    reload: script('parts/reload.ts', 'esm'),
    scripts: script('parts/scripts.ts', 'esm'),
    search: script('parts/search.ts', 'esm'),
    signals: script('parts/signals.ts', 'esm'),
    visit: script('parts/visit.ts', 'esm'),
    withdrawal: script('parts/withdrawal.ts', 'esm'),
  },
  pageStyle: style('page.css'),
  placesStyle: style('places.css'),
  bareStyle: style('bare.css'),
  placeholderStyle: style('placeholder.css'),
  preferencesStyle: style('bare-preferences.css') + style('preferences.css'),
  barePreferencesStyle: style('bare-preferences.css'),
};

/** @param store a condition of the package's `imports` */
function keepingReceipts(store: string): ClientAssets['cookie'] {
  return {
    boot: script('boot.ts', 'iife', store),
    guardedBoot: script('guarded-boot.ts', 'iife', store),
    island: withoutExport(script('island.ts', 'esm', store)),
  };
}

function source(path: string): string {
  return fileURLToPath(new URL(`../src/${path}`, import.meta.url));
}

function script(path: string, format: 'iife' | 'esm', store = 'localStorage'): string {
  const { outputFiles } = buildSync({
    entryPoints: [source(path)],
    bundle: true,
    format,
    target: 'es2022',
    conditions: ['@latchkey/source', store],
    minify: true,
    charset: 'ascii',
    // The strictness of our types is no business of the browser's ("use strict" in every page).
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** A module without its `export`, and with `start` as the name of what it exports. */
function withoutExport(module: string): string {
  const declared = module.replace(/export\{([\w$]+) as start\};?$/, 'const start=$1;');
  if (declared === module) throw new Error('The island has to export `start`, and nothing else');
  return declared;
}

function style(path: string): string {
  const css = readFileSync(source(path), 'utf8');
  const { code } = transformSync(css, { loader: 'css', minify: true, charset: 'ascii' });
  // Blanks that esbuild leaves: in values of custom properties, and around a slash.
  return code.trim().replace(/(?<=[,:]) | (?=\/)|(?<=\/) /g, '');
}
