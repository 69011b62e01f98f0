import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClientAssets } from '@latchkey/core';
import { buildSync, transformSync } from 'esbuild';

// Bundles the sources when this module is loaded. What is published carries the result instead.

/** What the visitor's browser gets, as text. */
export const assets: ClientAssets = {
  boot: script('boot.ts', 'iife'),
  island: withoutExport(script('island.ts', 'esm')),
  pageStyle: style('page.css'),
  placeholderStyle: style('placeholder.css'),
  preferencesStyle: style('preferences.css'),
};

function source(path: string): string {
  return fileURLToPath(new URL(`../src/${path}`, import.meta.url));
}

function script(path: string, format: 'iife' | 'esm'): string {
  const { outputFiles } = buildSync({
    entryPoints: [source(path)],
    bundle: true,
    format,
    target: 'es2022',
    conditions: ['@latchkey/source'],
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
  return transformSync(css, { loader: 'css', minify: true, charset: 'ascii' }).code.trim();
}
