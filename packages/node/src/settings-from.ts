import { services as catalogue } from '@latchkey/catalogue';
import { knownServices, parseConfig, problems, type Settings } from '@latchkey/core';
import { correctedServices } from './corrected-services.ts';

/**
 * The settings of a config. `LATCHKEY=report` in the environment is stronger than its `mode`: a way out on the
 * day when a build has to go through.
 * @param file named in errors
 * @throws LatchkeyError `config-invalid`, also for services that do not exist
 */
export function settingsFrom(config: unknown, file: string): Settings {
  const settings = parseConfig(config, file);
  const { mistakes } = knownServices(catalogue, settings);
  if (mistakes.length > 0) {
    const lines = mistakes.map(
      ({ key, within, meant }) =>
        `\`${within === undefined ? 'services' : `services.${within}.contains`}\` names "${key}", which is neither a service of the catalogue nor a host${meant ? `; did you mean "${meant}"?` : ''}`,
    );
    throw problems.config(file, lines, correctedServices(config, mistakes));
  }
  return process.env['LATCHKEY'] === 'report' ? { ...settings, mode: 'report' } : settings;
}
