import { createRequire } from 'node:module';
import { LatchkeyError } from '@latchkey/core';
import { Command, CommanderError } from 'commander';
import { check } from './check.ts';
import { explain, type Place, placeOf } from './explain.ts';
import { gate } from './gate.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { lock } from './lock.ts';
import type { Printer } from './printer.ts';
import { scan } from './scan.ts';
import { services } from './services.ts';

/** Exit codes: 0 fine, 1 findings that fail or an error in the input, 2 usage or config error. */
export async function run(args: readonly string[], print: Printer): Promise<0 | 1 | 2> {
  const program = new Command('latchkey')
    .description('Consent for static sites: finds what contacts third parties, and gates it.')
    .version(createRequire(import.meta.url)('../package.json').version)
    .exitOverride()
    .configureOutput({ writeOut: print.out, writeErr: print.err });

  program
    .command('init')
    .description('start in this folder: a config, and legal pages as drafts; writes over nothing')
    .option('--legal [pages]', 'also write legal pages to begin with (default: cookies,privacy,notice)')
    .option(
      '--lang <languages>',
      'the languages of those pages, with commas between, as in en,de-AT (default: en)',
    )
    .option('--site <url>', "the site's own URL, with its base path")
    .exitOverride()
    .showHelpAfterError()
    .action((flags, command: Command) =>
      flags.lang !== undefined && !flags.legal
        ? command.error('error: --lang is about legal pages: npx latchkey init --legal --lang en,fr')
        : init(flags, print),
    );

  common(program.command('scan <dir>'))
    .description('report what a folder of HTML contacts; changes nothing')
    .option('--json', 'print inventory and findings as JSON')
    .action((dir: string, flags) => scan(dir, flags, print));

  common(program.command('gate <dir>'))
    .description('gate a folder of HTML, in place or into a copy')
    .option('--out <dir>', 'write the gated site to this folder instead')
    .action((dir: string, flags) => gate(dir, flags, print));

  common(program.command('lock [dir]'))
    .description('write what a folder of HTML contacts to latchkey.lock.json, to be committed and reviewed')
    .option('--prune', 'take out what is gone, and decisions that have become stricter')
    .option('--accept [file]', 'take what a check has proposed (default: latchkey.lock.json.new)')
    .action((dir: string | undefined, flags, command: Command) =>
      dir === undefined && !flags.accept
        ? command.error('error: name the folder that the generator wrote: npx latchkey lock dist')
        : lock(dir ?? '', flags, print),
    );

  common(program.command('check <dir>'))
    .description('fail on what nobody has reviewed: compares a folder of HTML with latchkey.lock.json')
    .action((dir: string, flags) => check(dir, flags, print));

  common(program.command('explain'))
    .description('say what a line of a page contacts, what was decided about it, and why')
    .argument('<page:line>', 'a line of a page or a script as seen from this folder, or from --dir', placeOf)
    .option(
      '--dir <folder>',
      'the folder of the site (default: the one that was gated, else the first of the path)',
    )
    .showHelpAfterError()
    .action((place: Place, flags) => explain(place, flags, print));

  program
    .command('lint')
    .description('read policies for what contradicts itself, is missing or leads nowhere')
    .argument('[files...]', 'Markdown, HTML or plain text; a folder stands for all of them in it')
    .option('--json', 'print the findings as JSON')
    .option('--explain <code>', 'say why a rule exists, and who says so')
    .option('--config <file>', 'the config to use (default: latchkey.config.js in this folder)')
    .exitOverride()
    .showHelpAfterError()
    .action(async (files: string[], flags, command: Command) => {
      if (files.length === 0 && flags.explain === undefined)
        command.error("error: missing required argument 'files'");
      failed = (await lint(files, flags, print)) || failed;
    });

  program
    .command('services')
    .description('list the services that are known, or say what is known of one')
    .argument('[id]', 'its id: youtube')
    .option('--host <host>', 'whoever has this host: cdn.usefathom.com')
    .option('--json', 'print it as JSON')
    .option('--config <file>', 'the config to use (default: latchkey.config.js in this folder)')
    .exitOverride()
    .showHelpAfterError()
    .action((id: string | undefined, flags) => services(id, flags, print));

  let failed = false;
  try {
    await program.parseAsync(args, { from: 'user' });
    return failed ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    print.error(error);
    return error instanceof LatchkeyError && wrongCall.has(error.code) ? 2 : 1;
  }
}

/** Errors in what the command was told, as against in what it read. */
const wrongCall = new Set([
  'config-invalid',
  'config-unreadable',
  'file-unreadable',
  'folder-missing',
  'host-invalid',
  'legal-language',
  'lockfile-not-proposed',
  'no-pages',
  'no-policies',
  'not-a-folder',
  'out-inside-input',
  'page-missing',
  'rule-missing',
  'service-unknown',
]);

function common(command: Command): Command {
  return command
    .option('--config <file>', 'the config to use (default: latchkey.config.js in this folder)')
    .option('--site <url>', "the site's own URL, with its base path")
    .option('--first-party <hosts>', 'further own hosts, with commas between ("*." for subdomains)')
    .exitOverride();
}
