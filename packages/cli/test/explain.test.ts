import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from './run-command.ts';

const html =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="preconnect" href="https://fonts.gstatic.com"></head><body>\n<iframe src="https://www.youtube.com/embed/x"></iframe>\n<p>text</p>\n</body></html>\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'guide'));
  writeFileSync(join(folder, 'guide/index.html'), html);
});

const latchkey = (...args: string[]) => runCommand(...args, '--site', 'https://docs.example.org/');

describe('latchkey explain', () => {
  it('prints what a line contacts, and why it was decided so', async () => {
    const { exitCode, out } = await latchkey('explain', `${join(folder, 'guide/index.html')}:2`);
    expect(exitCode).toBe(0);
    for (const words of [
      'guide/index.html:2:1',
      'iframe https://www.youtube.com/embed/x',
      'YouTube, run by Google',
      '*.youtube.com/',
      'gate (needs-consent)',
      'placeholder',
      "services: { 'youtube'",
    ]) {
      expect(out.replaceAll('\\', '/')).toContain(words);
    }
  });

  it('takes a page inside --dir, and as seen from the current folder', async () => {
    const inside = await latchkey('explain', 'guide/index.html:2', '--dir', folder);
    const seen = relative(process.cwd(), join(folder, 'guide/index.html'));
    const outside = await latchkey('explain', `${seen}:2`, '--dir', folder);
    for (const { exitCode, out } of [inside, outside]) {
      expect(exitCode).toBe(0);
      expect(out).toContain('https://www.youtube.com/embed/x');
    }
  });

  it('finds the folder that was gated by itself, and in it what was removed', async () => {
    await latchkey('gate', folder);
    const { out } = await latchkey('explain', `${join(folder, 'guide/index.html')}:1`);
    expect(out).toContain('hint https://fonts.gstatic.com');
  });

  it('says so when a line contacts nobody, and where the next one is', async () => {
    const { exitCode, out } = await latchkey('explain', 'guide/index.html:3', '--dir', folder);
    expect(exitCode).toBe(0);
    expect(out).toContain('contacts nobody');
    expect(out).toContain('line 2: iframe of YouTube');
  });

  it('explains a line of a script file', async () => {
    mkdirSync(join(folder, 'assets'));
    const code =
      'const s=document.createElement("script");\ns.src="https://static.hotjar.com/a.js";document.head.append(s)';
    writeFileSync(join(folder, 'assets/app.js'), code);
    const { exitCode, out } = await latchkey('explain', 'assets/app.js:2', '--dir', folder);
    expect(exitCode).toBe(0);
    for (const words of [
      'assets/app.js:2:7',
      'https://static.hotjar.com/a.js',
      'Hotjar, run by',
      "consent('hotjar')",
    ])
      expect(out).toContain(words);
    const { out: other } = await latchkey('explain', 'assets/app.js:1', '--dir', folder);
    expect(other).toContain('contacts nobody');
  });

  it('says that a hydrated page can bring back what waits', async () => {
    writeFileSync(
      join(folder, 'guide/index.html'),
      html.replace('<iframe', '<div id="__docusaurus"></div><iframe'),
    );
    const { out } = await latchkey('explain', 'guide/index.html:2', '--dir', folder);
    expect(out).toContain('Docusaurus makes this page anew');
  });

  it('takes a place with a column', async () => {
    const { out } = await latchkey('explain', 'guide/index.html:2:9', '--dir', folder);
    expect(out).toContain('https://www.youtube.com/embed/x');
  });

  it.each(['guide/index.html', 'guide/index.html:', ':3', 'guide/index.html:0', 'guide/index.html:x'])(
    'answers %j with its usage and exit code 2',
    async (place) => {
      const { exitCode, out, err } = await latchkey('explain', place);
      expect(exitCode).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('Usage: latchkey explain [options] <page:line>');
    },
  );

  it('names a page that is not there, with exit code 2', async () => {
    const { exitCode, err } = await latchkey('explain', 'nope.html:1', '--dir', folder);
    expect(exitCode).toBe(2);
    expect(err).toContain('nope.html');
  });
});
