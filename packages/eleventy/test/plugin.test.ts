import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const plugin = JSON.stringify(join(root, 'packages/eleventy/src/index.ts'));
const eleventy = join(root, 'node_modules/@11ty/eleventy');
const page =
  '<!doctype html><html lang="en"><head><title>T</title></head><body><iframe src="https://www.youtube.com/embed/x"></iframe></body></html>';

/** A project of Eleventy with one page and one copied page. */
function project(options: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-eleventy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    'src/index.html': page,
    'src/copied.html': page,
    'eleventy.config.mjs': `
      import latchkey from ${plugin};
      export default (config) => {
        config.addPassthroughCopy('src/copied.html');
        config.ignores.add('src/copied.html');
        config.addPlugin(latchkey, ${JSON.stringify({ site: 'https://docs.example.org', ...options })});
        return { dir: { input: 'src' } };
      };`,
    'api.mjs': `
      import { Eleventy } from ${JSON.stringify(join(eleventy, 'src/Eleventy.js'))};
      const dryRun = process.argv.includes('dry');
      await new Eleventy('src', '_site', { configPath: 'eleventy.config.mjs', dryRun }).write();`,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs a script of Node in a project; its exit code, and what it printed. */
async function run(
  folder: string,
  script: string,
  ...args: string[]
): Promise<{ code: number; out: string }> {
  const started = promisify(execFile)(
    process.execPath,
    ['--conditions=@latchkey/source', '--disable-warning=ExperimentalWarning', script, ...args],
    { cwd: folder, env: { ...process.env, NO_COLOR: '1', DEBUG: '' } },
  );
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout + stderr }),
  );
}

const cli = join(eleventy, 'cmd.cjs');

function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('an Eleventy build', () => {
  it.each([
    [cli, []],
    ['api.mjs', []],
  ])('gates what it writes and what it copies (%s)', async (script, args) => {
    const folder = project();
    const { code, out } = await run(folder, script, ...args);
    expect(code).toBe(0);
    expect(out).toContain('2 places on 2 pages contact 1 service');
    for (const name of ['index.html', 'copied.html'])
      expect(readFileSync(join(folder, '_site', name), 'utf8')).toContain('data-latchkey-gate');
    // Once more, over what is gated.
    await run(folder, script, ...args);
    expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain('data-latchkey-gate');
  });

  it.each([
    [cli, '--dryrun'],
    ['api.mjs', 'dry'],
  ])('changes nothing in a dry run (%s %s)', async (script, flag) => {
    const folder = project();
    mkdirSync(join(folder, '_site'));
    writeFileSync(join(folder, '_site/index.html'), page);
    const before = filesOf(folder);
    const { code, out } = await run(folder, script, flag);
    expect(code).toBe(0);
    expect(out).toContain('Nothing was changed');
    expect(filesOf(folder)).toEqual(before);
  });

  it('prints a mistake in the config without a stack', async () => {
    const { code, out } = await run(project({ serivces: {} }), cli);
    expect(code).toBe(1);
    expect(out).toContain('did you mean `services`?');
    expect(out).toContain('The corrected config, to paste:');
    expect(out).not.toMatch(/^\S* +at /m);
  });
});
