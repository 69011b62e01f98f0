import { services as catalogue } from '@latchkey/catalogue';
import { languages } from '@latchkey/client';
import {
  knownServices,
  languageFor,
  parseConfig,
  plainCopy,
  problems,
  type ServiceMistake,
  type Settings,
} from '@latchkey/core';
import { correctedServices } from './corrected-services.ts';
import { strangeUses } from './strange-uses.ts';
import { wordsIn } from './words.ts';

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
    throw problems.config(file, mistakes.map(strangeService), correctedServices(config, mistakes));
  }
  const uses = storesAnything(settings)
    ? strangeUses(config, Object.keys(wordsIn('en').vocabulary.uses))
    : null;
  if (uses) throw problems.config(file, uses.lines, uses.corrected);
  const strange = Object.keys(settings.texts).filter((lang) => !languages.includes(lang));
  if (strange.length > 0)
    throw problems.config(file, strange.map(strangeLanguage), withoutTexts(config, strange));
  return process.env['LATCHKEY'] === 'report' ? { ...settings, mode: 'report' } : settings;
}

/** The vocabulary is read only where a config has to do with it. */
function storesAnything({ storage, services }: Settings): boolean {
  return storage.length > 0 || Object.values(services).some((own) => own.storage !== undefined);
}

function strangeService({ key, within, meant }: ServiceMistake): string {
  const place = typeof within === 'string' ? within : `services.${within.contains}.contains`;
  return `\`${place}\` names "${key}", which is neither a service of the catalogue nor a host${meant ? `; did you mean "${meant}"?` : ''}`;
}

function strangeLanguage(lang: string): string {
  const meant = languageFor(lang, languages);
  return `\`texts.${lang}\`: there are no texts in "${lang}" to change${meant.foreign ? `; there are: ${languages.join(', ')}` : `; did you mean \`${meant.lang}\`?`}`;
}

/** The config with every known language's sentences. */
function withoutTexts(config: unknown, strange: readonly string[]): object {
  const copy = plainCopy(config) as { texts?: Record<string, unknown> };
  const texts = Object.entries(copy.texts ?? {}).flatMap(([lang, own]) => {
    if (!strange.includes(lang)) return [[lang, own]];
    const meant = languageFor(lang, languages);
    return meant.foreign ? [] : [[meant.lang, own]];
  });
  return { ...copy, texts: Object.fromEntries(texts) };
}
