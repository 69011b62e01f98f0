import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Config } from '@latchkey/core';
import { onTestFinished } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import type { FolderOptions } from '../src/plan-folder.ts';
import { settingsFrom } from '../src/settings-from.ts';

/** A folder with these files, removed after the test. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const parent = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'site');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function optionsFor(folder: string, config: Config = {}): FolderOptions {
  const settings = settingsFrom({ site: 'https://docs.example.org/', ...config }, 'test');
  return { folder, settings, address: { url: settings.site, base: '/' } };
}

/** One page, gated: its text and what was found. */
export async function gatePage(html: string | Buffer, config: Config = {}) {
  const folder = folderOf({ 'index.html': html });
  const result = await gateFolder(optionsFor(folder, config));
  return { ...result, folder, html: readFileSync(join(folder, 'index.html'), 'latin1') };
}

/** Every file of a folder, by POSIX path. */
export function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'latin1')]),
  );
}
