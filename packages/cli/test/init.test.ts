import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadConfig } from '@latchkey/node';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from './run-command.ts';

/** A project with these files, and `latchkey init` in it. */
function projectOf(files: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  onTestFinished(() => {
    cwd.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    latchkey: runCommand,
  };
}

describe('latchkey init', () => {
  it('writes a config that loads, and no legal page', async () => {
    const { latchkey, files, folder } = projectOf();
    const { exitCode, err } = await latchkey('init', '--site', 'https://docs.example.org/');
    expect([exitCode, files()]).toEqual([0, ['latchkey.config.js']]);
    expect(err).toContain('Wrote latchkey.config.js.');
    const { settings } = await loadConfig(folder, undefined);
    expect([settings.site, settings.legal]).toEqual(['https://docs.example.org/', false]);
  });

  it('writes the templates as drafts, which the config publishes once somebody has read them', async () => {
    const { latchkey, files, folder, read } = projectOf();
    const { exitCode, err } = await latchkey('init', '--legal', 'cookies,notice', '--lang', 'de, fr');
    expect([exitCode, files()]).toEqual([
      0,
      ['cookies.de.md', 'cookies.fr.md', 'latchkey.config.js', 'notice.de.md', 'notice.fr.md'],
    ]);
    expect(read('legal/notice.de.md')).toContain('title: Impressum');
    expect(read('legal/notice.de.md')).not.toContain('reviewed');
    expect(err).toContain('"reviewed: 2026-11-01"');
    const { settings } = await loadConfig(folder, undefined);
    expect(settings.legal).toMatchObject({ pages: ['cookies', 'notice'], languages: ['de', 'fr'] });
  });

  it('writes texts for the law of a country, and says where there are others', async () => {
    const { latchkey, read } = projectOf();
    const swiss = await latchkey('init', '--legal', '--lang', 'de-CH');
    expect(swiss.err).not.toContain('There are texts for others');
    expect(read('legal/notice.de-CH.md')).toContain('UWG');
    expect(read('legal/cookies.de-CH.md')).toContain('lang: de-CH');
    expect(read('legal/cookies.de-CH.md')).toContain('Keine Auswahl heisst Nein');
    const { err } = await latchkey('init', '--legal', '--lang', 'de,fr');
    expect(err).toContain('npx latchkey init --legal --lang de-AT,de-CH,fr-CH\n');
  });

  it('advises the texts of another region for the same pages, and says what publishes them', async () => {
    const { latchkey, files } = projectOf();
    const french = await latchkey('init', '--legal', 'notice', '--lang', 'fr');
    const advised = /npx latchkey (init .*)\n/.exec(french.err)?.[1] ?? '';
    expect([advised, french.out]).toEqual(['init --legal notice --lang fr-CH', '']);
    const swiss = await latchkey(...advised.split(' '));
    expect(files()).toEqual(['latchkey.config.js', 'notice.fr-CH.md', 'notice.fr.md']);
    expect(swiss.err).toContain('To publish the pages, latchkey.config.js has to say');
    expect(swiss.out).toBe("legal: { pages: ['notice'], languages: ['fr', 'fr-CH'] }\n");
    const said = projectOf({ 'latchkey.config.js': `export default { ${swiss.out.trim()} };\n` });
    expect((await said.latchkey(...advised.split(' '))).out).toBe('');
  });

  it('writes over nothing', async () => {
    const own = { 'latchkey.config.js': 'export default {};\n', 'legal/cookies.en.md': 'Mine.\n' };
    const { latchkey, files, read } = projectOf(own);
    const { exitCode, err, out } = await latchkey('init', '--legal');
    expect([exitCode, files()]).toEqual([
      0,
      ['cookies.en.md', 'latchkey.config.js', 'notice.en.md', 'privacy.en.md'],
    ]);
    for (const [path, text] of Object.entries(own)) {
      expect(read(path)).toBe(text);
      expect(err).toContain(`${path} was there already`);
    }
    expect(out).toBe("legal: { pages: ['cookies', 'privacy', 'notice'], languages: ['en'] }\n");
  });

  it.each([
    ['astro.config.mjs', 'export default {};', 'integrations: [latchkey({', 'npm install @latchkey/astro'],
    ['eleventy.config.js', 'export default () => {};', 'addPlugin(latchkey, {', '@latchkey/eleventy'],
    [
      '.eleventy.js',
      'module.exports = () => {};',
      "await import('@latchkey/eleventy')",
      '@latchkey/eleventy',
    ],
  ])('says what to put into %s', async (file, text, line, install) => {
    const { latchkey, files, read } = projectOf({ [file]: text });
    const { exitCode, out, err } = await latchkey('init');
    expect([exitCode, files(), read(file)]).toEqual([0, [file], text]);
    expect(out).toContain(line);
    expect(err).toContain(install);
    expect(err).toContain(file);
  });

  it('has nothing to paste for a generator that has the plugin', async () => {
    const { latchkey } = projectOf({ 'astro.config.mjs': "import latchkey from '@latchkey/astro';" });
    expect(await latchkey('init')).toMatchObject({ exitCode: 0, out: '' });
  });

  it('writes a config that loads in a package of CommonJS', async () => {
    const { latchkey, folder } = projectOf({ 'package.json': '{ "type": "commonjs" }' });
    await latchkey('init', '--legal', 'cookies');
    expect(existsSync(join(folder, 'latchkey.config.mjs'))).toBe(true);
    expect((await loadConfig(folder, undefined)).settings.legal).toMatchObject({ pages: ['cookies'] });
  });

  it.each([
    [['--legal', 'privacy', '--lang', 'en,ar'], 'There is no template for the legal page "privacy" in "ar"'],
    [['--legal', 'notice', '--lang', 'fr-BE'], 'no template for the legal page "notice" in "fr-BE"'],
    [['--legal', '../x'], 'the name of a page'],
    [['--site', 'docs'], 'an absolute URL'],
    [['--lang', 'fr'], '--lang is about legal pages'],
  ])('writes nothing for %j', async (args, words) => {
    const { latchkey, files } = projectOf();
    const { exitCode, err } = await latchkey('init', ...args);
    expect([exitCode, files()]).toEqual([2, []]);
    expect(err).toContain(words);
  });
});
