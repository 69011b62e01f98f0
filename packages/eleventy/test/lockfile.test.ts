import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
const cli = `
  import { printerTo, run } from ${JSON.stringify(join(root, 'packages/cli/src/index.ts'))};
  const say = (text) => process.stdout.write(text);
  process.exitCode = await run(process.argv.slice(2), printerTo(say, say));`;
const plugin = JSON.stringify(join(root, 'packages/eleventy/src/index.ts'));
const badge = '<img src="https://img.shields.io/npm/v/astro" alt="version">';
const hotjar = '<script async src="https://static.hotjar.com/c/hotjar-1.js"></script>';
const page = (body: string) =>
  `---\ntitle: T\n---\n<!doctype html><html lang="en"><body>\n${body}\n</body></html>`;

/** A project whose config is one that only Eleventy reads: it keeps the badge. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-eleventy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const keep = 'Shows the state of the build and sends only the address';
  const options = { site: 'https://docs.example.org', services: { 'shields-io': { keep } } };
  write('latchkey.mjs', cli);
  write(
    'config/eleventy.config.mjs',
    `import latchkey from ${plugin};
     export default (config) => {
       config.addPlugin(latchkey, ${JSON.stringify(options)});
       return { dir: { input: 'src' } };
     };`,
  );
  write('src/index.html', page(badge));
  const node = async (env: object, cwd: string, ...args: string[]) => {
    const started = promisify(execFile)(
      process.execPath,
      ['--conditions=@latchkey/source', '--disable-warning=ExperimentalWarning', ...args],
      {
        cwd: join(folder, cwd),
        env: { ...process.env, NO_COLOR: '1', DEBUG: '', CI: '', GITHUB_ACTIONS: '', ...env },
      },
    );
    return started.then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ code, out: stdout + stderr }),
    );
  };
  return {
    write,
    build: (env: object = {}) => node(env, '.', eleventy, '--config=config/eleventy.config.mjs'),
    // Where the config is: the lockfile lies beside it.
    latchkey: (...args: string[]) => node({}, 'config', '../latchkey.mjs', ...args),
    read: (path: string) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null,
  };
}

it('is locked by what the build decided, and fails in CI at the file that the page is made from', async () => {
  const site = project();
  const first = await site.build();
  expect(first.code).toBe(0);
  expect(first.out).toContain('cd config && npx latchkey lock ../_site && git add');
  expect(site.read('config/latchkey.lock.json')).toBeNull();

  expect((await site.latchkey('lock', '../_site')).code).toBe(0);
  const locked = site.read('config/latchkey.lock.json');
  expect(locked).toContain(
    '"shields-io": { "decision": "keep", "reason": "kept-by-author", "why": "Shows the state',
  );
  expect(await site.build({ CI: 'true' })).toMatchObject({ code: 0 });
  expect((await site.latchkey('check', '../_site')).code).toBe(0);

  // Gated once more by the command line, what the build decided is still known.
  const record = site.read('_site/_latchkey/inventory.json');
  await site.latchkey('gate', '../_site', '--site', 'https://docs.example.org');
  expect(Object.keys(JSON.parse(site.read('_site/_latchkey/inventory.json') ?? ''))).toEqual(
    Object.keys(JSON.parse(record ?? '')),
  );

  site.write('src/index.html', page(`${badge}\n${hotjar}`));
  const { code, out } = await site.build({ CI: 'true', GITHUB_ACTIONS: 'true' });
  expect(code).toBe(1);
  expect(out).toContain('index.html:3 (made from src/index.html:6)');
  expect(out).toMatch(/^::error file=src\/index\.html,line=6,title=Latchkey::New: Hotjar/m);
  expect(site.read('_site/index.html')).not.toContain('data-latchkey');
  expect(site.read('config/latchkey.lock.json')).toBe(locked);

  await site.build();
  expect(site.read('config/latchkey.lock.json')).toContain('"hotjar static.hotjar.com"');
}, 120_000);
