import { parseConfig, type Settings } from '@latchkey/core';

/**
 * The settings of a config. `LATCHKEY=report` in the environment is stronger than its `mode`: a way out on the
 * day when a build has to go through.
 * @param file named in errors
 * @throws LatchkeyError `config-invalid`
 */
export function settingsFrom(config: unknown, file: string): Settings {
  const settings = parseConfig(config, file);
  return process.env['LATCHKEY'] === 'report' ? { ...settings, mode: 'report' } : settings;
}
