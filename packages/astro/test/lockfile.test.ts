import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { expect, it, onTestFinished, vi } from 'vitest';
import latchkey from '../src/index.ts';

const film = '<iframe src="https://www.youtube.com/embed/x"></iframe>';
const hotjar = '<script is:inline src="https://static.hotjar.com/c/hotjar-1.js"></script>';

it('stops a build of Astro in CI at the file that brings somebody new', async () => {
  // Inside the package, so that the pages find Astro.
  const root = mkdtempSync(join(import.meta.dirname, 'project-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });
  vi.stubEnv('SOURCE_DATE_EPOCH', '1772323200');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const lockfile = () => readFileSync(join(root, 'latchkey.lock.json'), 'utf8');
  const built = (ci: string) => {
    vi.stubEnv('CI', ci);
    return build({
      root,
      configFile: false,
      logLevel: 'silent',
      site: 'https://docs.example.org',
      integrations: [latchkey()],
    });
  };
  write('src/pages/index.astro', `<html lang="en"><body>${film}</body></html>`);
  await built('');
  expect(existsSync(join(root, 'latchkey.lock.json'))).toBe(false);
  write('latchkey.lock.json', '{ "lockfileVersion": 1 }');
  await built('');
  const locked = lockfile();
  expect(locked).toMatch(/"youtube www\.youtube\.com": .*2026-03-01/);
  await built('true');

  write('src/pages/guide.astro', `<html lang="en"><body>\n<p>text</p>\n${hotjar}\n</body></html>`);
  await expect(built('true')).rejects.toThrow(
    /New: Hotjar.*\n +guide\/index\.html:\d+ \(made from .*guide\.astro:3\)/,
  );
  expect(lockfile()).toBe(locked);
}, 120_000);
