import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problems, type Settings } from '@latchkey/core';
import { settingsFrom } from './settings-from.ts';

const fileNames = ['latchkey.config.js', 'latchkey.config.mjs', 'latchkey.config.ts'];

export interface LoadedConfig {
  settings: Settings;
  /** Folder that paths in the config are relative to. */
  project: string;
}

/**
 * Loads `latchkey.config.js` from a folder, or the file that is named. Without a file the defaults hold.
 * @param overrides laid over what the file says
 * @throws LatchkeyError `config-unreadable`, `config-invalid`
 */
export async function loadConfig(
  folder: string,
  named: string | undefined,
  overrides: Record<string, unknown> = {},
): Promise<LoadedConfig> {
  const file = named ?? fileNames.find((name) => existsSync(join(folder, name)));
  if (!file)
    return {
      settings: settingsFrom(overrides, 'the command line'),
      project: folder,
    };
  const path = resolve(folder, file);
  const config = await importDefault(path, file);
  return {
    settings: settingsFrom({ ...config, ...overrides }, file),
    project: dirname(path),
  };
}

async function importDefault(path: string, file: string): Promise<object> {
  let config: unknown;
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    config = module.default;
  } catch (cause) {
    throw problems.configUnreadable(file, cause);
  }
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config;
  const found = config === undefined ? 'missing' : Array.isArray(config) ? 'a list' : `a ${typeof config}`;
  throw problems.config(file, [`the default export is ${found}, but has to be the config object`], {});
}
