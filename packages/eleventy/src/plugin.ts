import { relative, sep } from 'node:path';
import { type Config, LatchkeyError } from '@latchkey/core';
import {
  gateFolder,
  hostOf,
  legalPages,
  liveSite,
  reportOf,
  settingsFrom,
  siteAddress,
} from '@latchkey/node';
import type { EleventyConfig } from './eleventy.ts';
import { addLegalTemplates } from './legal-templates.ts';
import { log, warn } from './log.ts';

const configFile = 'the Eleventy config (options of the Latchkey plugin)';

/**
 * `eleventyConfig.addPlugin(latchkey, { ...config })`.
 * The transform gates each page as it is rendered; when everything is on disk, `eleventy.after` gates what
 * was only copied, and draws in every page what depends on the whole site.
 * @throws LatchkeyError `config-invalid`
 */
export function latchkey(eleventy: EleventyConfig, config: Config = {}): void {
  checkVersion(eleventy);
  const settings = explained(() => settingsFrom(config, configFile));
  const address = siteAddress(
    settings.site,
    settings.site === undefined ? (eleventy.pathPrefix ?? '/') : undefined,
  );
  addLegalTemplates(
    eleventy,
    settings,
    explained(() => legalPages(settings, process.cwd(), hostOf(address))),
  );
  const live = liveSite(settings, address, configFile);

  eleventy.addTransform('latchkey', async function (content) {
    const path = this.page.outputPath;
    if (settings.mode === 'report' || typeof content !== 'string' || !path || !/\.x?html?$/.test(path)) {
      return content;
    }
    return (await live.gate(posix(relative(eleventy.directories.output, path)), content)).html;
  });

  eleventy.on('eleventy.after', async ({ directories, outputMode, runMode }) => {
    if (outputMode !== 'fs') return;
    const folder = directories.output;
    const result = await gateFolder({ folder, settings, address, configFile, known: live.removed });
    live.removed.clear();
    const report = reportOf(result, settings.mode === 'report' ? 'found' : 'gated');
    for (const warning of report.warnings) warn(warning);
    if (runMode === 'build') log(report.summary);
  });
}

function checkVersion(eleventy: EleventyConfig): void {
  try {
    eleventy.versionCheck('>=3.0.0');
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
  }
}

/** Eleventy prints only an error's message: the hint belongs to it. */
function explained<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof LatchkeyError) error.message += `\n\n${error.hint}`;
    throw error;
  }
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
