import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BrowserContext, chromium } from 'playwright-core';

const run = promisify(execFile);

type ProfileOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/**
 * What Chromium would contact on its own account, and would look like a contact of the page: updates, lists,
 * experiments, and hosts that it has learned from earlier visits. (Of two `--disable-features` the last one
 * counts, so those of Playwright that matter here are repeated.)
 * `--no-sandbox`: Chromium refuses to run as root otherwise, as in containers.
 */
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    'LoadingPredictorUseLocalPredictions',
    'PreconnectToSearch',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'AutofillServerCommunication',
    'MediaRouter',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
  ].join()}`,
];

/** @param profile a folder for what the browser keeps */
export async function launchChromium(profile: string, options: ProfileOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: await findOrInstallChromium(),
    args: [...quietArguments, ...(options.args ?? [])],
  });
}

/**
 * Path of a Chromium or Chrome: `$CHROME_PATH`, then the `PATH`, then Playwright's own; else one is installed.
 * @throws Error that says what to do where none is found and none can be installed
 */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const failures: string[] = [];
  for (const [command, ...args] of installers()) {
    console.log(`No Chromium found. Installing one: ${[command, ...args].join(' ')}`);
    try {
      await run(command, args, { timeout: 600_000, maxBuffer: 64 * 1024 * 1024 });
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error));
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'These tests need a Chromium or Chrome, and none could be found or installed.',
      ...failures.map((failure) => `  ${failure}`),
      'Install one (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium),',
      'or name one: CHROME_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/** For scripts: without a browser they end here, with the reason. */
export async function needChromium(): Promise<void> {
  try {
    await findOrInstallChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
  return [named, ...onPath(), ...wellKnown, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

const wellKnown = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Commands of which one ends with a browser on this machine, in the order to try them. */
function installers(): [command: string, ...args: string[]][] {
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return [...(debianRoot ? debianInstallers : []), [process.execPath, playwrightCli, 'install', 'chromium']];
}

const playwrightCli = join(fileURLToPath(import.meta.resolve('playwright-core/package.json')), '../cli.js');

const debianInstallers: [command: string, ...args: string[]][] = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];
