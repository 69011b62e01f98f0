import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  film,
  hotjar,
  inCi,
  lockedProject,
  lockfile,
  onDay,
  outsideCi,
  type Project,
  page,
} from './locked-project.ts';

const vimeo = '<iframe src="https://player.vimeo.com/video/1"></iframe>';
const analytics = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';

/** Git in the project, as if nobody had configured it. */
function gitIn({ folder }: Project): (...args: string[]) => string {
  const home = mkdtempSync(join(tmpdir(), 'latchkey-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const env = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q', '-b', 'main');
  return git;
}

/** Two branches from a site with a film, each with a service more, the second a month later. */
async function twoBranches(first: string, second: string) {
  const site = await lockedProject({ 'index.html': page(film) });
  const git = gitIn(site);
  git('add', lockfile);
  git('commit', '-qm', 'locked');
  const branch = async (name: string, body: string, day: string) => {
    git('checkout', '-q', '-b', name, 'main');
    onDay(day);
    site.build({ 'index.html': page(body) });
    await site.latchkey('gate', 'dist');
    git('commit', '-qam', name);
  };
  await branch('one', film + first, '2026-04-01');
  await branch('two', film + second, '2026-05-01');
  return { site, git };
}

describe('two branches that each add a service', () => {
  it('merge without a conflict where their lines are apart', async () => {
    const { site, git } = await twoBranches(hotjar, '<img src="https://zebra.example/a.png">');
    git('merge', '-q', '-m', 'both', 'one');
    site.build({ 'index.html': page(`${film}${hotjar}<img src="https://zebra.example/a.png">`) });
    inCi();
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
  });

  it.each(['merge', 'diff3'])(
    'are read through the markers of a conflict (%s), and written whole',
    async (style) => {
      // Both before the same line.
      const { site, git } = await twoBranches(`${hotjar}${vimeo}`, `${analytics}${vimeo}`);
      expect(() => git('-c', `merge.conflictStyle=${style}`, 'merge', '-q', 'one')).toThrow();
      const marked = site.read(lockfile) ?? '';
      expect(marked).toContain('<<<<<<<');
      site.build({ 'index.html': page(film + hotjar + vimeo + analytics) });
      inCi();
      const { exitCode, err } = await site.latchkey('check', 'dist');
      expect(exitCode).toBe(0);
      expect(err).toContain('has conflict markers');
      expect(site.read(lockfile)).toBe(marked);
      outsideCi();
      onDay('2026-06-01');
      await site.latchkey('gate', 'dist');
      const lines = (site.read(lockfile) ?? '')
        .split('\n')
        .map((line) => /^ {2}"(\S+)": .*"since": "(.*?)"/.exec(line));
      expect(Object.fromEntries(lines.flatMap((found) => (found ? [[found[1], found[2]]] : [])))).toEqual({
        'google-analytics': '2026-05-01',
        hotjar: '2026-04-01',
        vimeo: '2026-04-01',
        youtube: '2026-03-01',
      });
    },
  );
});
