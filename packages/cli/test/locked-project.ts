import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Ran, runCommand } from './run-command.ts';

export const film = '<iframe src="https://www.youtube.com/embed/x"></iframe>';
export const hotjar = '<script async src="https://static.hotjar.com/c/hotjar-1.js?sv=6"></script>';

export const page = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>\n${body}\n</body></html>\n`;

/** A project in a folder of its own: a config, and what a generator writes to `dist`. */
export interface Project {
  folder: string;
  /** What the generator writes: the whole of `dist`, by path. */
  build(pages: Record<string, string>): void;
  /** Runs the command on it; `dist` stands for its folder. */
  latchkey(...args: string[]): Promise<Ran>;
  configure(config: object): void;
  /** A file of the project; null when it is not there. */
  read(path: string): string | null;
  write(path: string, text: string): void;
}

export const lockfile = 'latchkey.lock.json';

/** On a day in March, and not in CI. */
export function project(pages: Record<string, string>, config: object = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-lock-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });
  for (const name of ['CI', 'GITHUB_ACTIONS', 'LATCHKEY']) vi.stubEnv(name, '');
  onDay('2026-03-01');
  let version = 0;
  let configFile = '';
  const own: Project = {
    folder,
    build(files) {
      rmSync(join(folder, 'dist'), { recursive: true, force: true });
      for (const [path, text] of Object.entries(files)) own.write(`dist/${path}`, text);
    },
    async latchkey(...args) {
      const named = args.map((arg) => (arg.startsWith('dist') ? join(folder, arg) : arg));
      return runCommand(...named, '--config', configFile);
    },
    configure(changed) {
      // Another name each time: Node loads a module once.
      configFile = join(folder, `latchkey.config.${version++}.mjs`);
      const whole = { site: 'https://docs.example.org/', ...changed };
      writeFileSync(configFile, `export default ${JSON.stringify(whole)};\n`);
    },
    read(path) {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
  own.configure(config);
  own.build(pages);
  return own;
}

export function inCi(value = 'true'): void {
  vi.stubEnv('CI', value);
}

export function outsideCi(): void {
  vi.stubEnv('CI', '');
}

export function onDay(day: string): void {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T23:30:00Z`) / 1000));
}

/** A project whose lockfile has what its pages hold. */
export async function lockedProject(pages: Record<string, string>, config: object = {}): Promise<Project> {
  const made = project(pages, config);
  await made.latchkey('lock', 'dist');
  return made;
}

/** The same project in another place. */
export function copyOf(original: Project): string {
  const to = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  onTestFinished(() => rmSync(to, { recursive: true, force: true }));
  cpSync(original.folder, to, { recursive: true });
  return to;
}
