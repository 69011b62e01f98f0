import { relative, sep } from 'node:path';
import { type Config, LatchkeyError } from '@latchkey/core';
import {
  gateFolder,
  type LockOptions,
  legalPages,
  liveSite,
  reportOf,
  scanFolder,
  settingsFrom,
  siteAddress,
} from '@latchkey/node';
import { configFolder } from './config-folder.ts';
import { type DryRun, dryRun } from './dry-run.ts';
import type { EleventyConfig } from './eleventy.ts';
import { addLegalTemplates } from './legal-templates.ts';
import { log, warn } from './log.ts';

const configFile = 'the Eleventy config (options of the Latchkey plugin)';

/**
 * `eleventyConfig.addPlugin(latchkey, { ...config })`.
 * When everything is on disk, `eleventy.after` gates the folder: templates, copied pages and style sheets alike.
 * Where Eleventy writes no files (`--to=json`), the transform gates each page as it is rendered. A dry run is reported
 * on, and changes nothing.
 * @throws LatchkeyError `config-invalid`
 */
export async function latchkey(eleventy: EleventyConfig, config: Config = {}): Promise<void> {
  checkVersion(eleventy);
  const said = await explained(() => settingsFrom(config, configFile));
  const prefix = eleventy.pathPrefix ?? '/';
  const address = siteAddress(said.site, said.site === undefined || prefix !== '/' ? prefix : undefined);
  const development = ['serve', 'watch'].includes(process.env['ELEVENTY_RUN_MODE'] ?? '');
  const legal = await explained(() =>
    legalPages({ settings: said, address, project: process.cwd(), development }),
  );
  const { settings } = legal;
  for (const warning of legal.warnings) warn(warning);
  addLegalTemplates(eleventy, settings, legal.documents);
  const live = liveSite(settings, address);
  const sources = new Map<string, string>();
  let writes = true;
  let dry: DryRun | undefined;

  eleventy.on('eleventy.before', async ({ outputMode, runMode, incremental }) => {
    writes = outputMode === 'fs';
    // A build of some templates may have none to write.
    dry = writes && runMode === 'build' && !incremental ? dryRun() : undefined;
  });

  eleventy.addTransform('latchkey', async function (content) {
    const path = this.page.outputPath;
    if (path) {
      dry?.expect(path);
      sources.set(posix(relative(eleventy.directories.output, path)), this.page.inputPath);
    }
    if (
      writes ||
      settings.mode === 'report' ||
      typeof content !== 'string' ||
      !path ||
      !/\.x?html?$/.test(path)
    ) {
      return content;
    }
    return (await live.gate(posix(relative(eleventy.directories.output, path)), content)).html;
  });

  eleventy.on('eleventy.after', async ({ directories, outputMode, runMode }) => {
    if (outputMode !== 'fs') return;
    const isDry = dry?.wasDry() ?? false;
    const act = runMode === 'build' && !isDry ? 'build' : 'read';
    const lock: LockOptions = { project: configFolder(), act, records: true, sources };
    const development = runMode !== 'build';
    const folder = directories.output;
    const options = { folder, settings, address, mayBeEmpty: true, development, lock };
    const result = await explained(() => (isDry ? scanFolder(options) : gateFolder(options)));
    const report = reportOf(result, isDry || settings.mode === 'report' ? 'found' : 'gated');
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

/** Eleventy prints only an error's message: the hint belongs to it. It leaves out the stack when asked to. */
async function explained<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof LatchkeyError)) throw error;
    throw Object.assign(error, { message: `${error.message}\n\n${error.hint}`, skipOriginalStack: true });
  }
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
