import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  copyOf,
  film,
  hotjar,
  inCi,
  lockedProject,
  lockfile,
  onDay,
  page,
  project,
} from './locked-project.ts';
import { runCommand } from './run-command.ts';

const pages = {
  'index.html': page(film),
  'guide/index.html': page(hotjar),
  'z.html': page('<img src="https://zebra.example/a.png">'),
};

describe('check on an unchanged site', () => {
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'goes through in another place, in %s, whatever order its files came in',
    async (zone) => {
      const site = await lockedProject(pages);
      const elsewhere = copyOf(site);
      rmSync(join(elsewhere, 'dist'), { recursive: true });
      for (const [path, text] of Object.entries(pages).reverse()) {
        mkdirSync(dirname(join(elsewhere, 'dist', path)), { recursive: true });
        writeFileSync(join(elsewhere, 'dist', path), text);
      }
      vi.stubEnv('TZ', zone);
      onDay('2027-01-01');
      inCi();
      const args = [join(elsewhere, 'dist'), '--config', join(elsewhere, 'latchkey.config.0.mjs')];
      expect((await runCommand('check', ...args)).exitCode).toBe(0);
      const before = site.read(lockfile);
      expect(readFileSync(join(elsewhere, lockfile), 'utf8')).toBe(before);
      // Made anew on the same day it is the same.
      rmSync(join(elsewhere, lockfile));
      onDay('2026-03-01');
      expect((await runCommand('lock', ...args)).exitCode).toBe(0);
      expect(readFileSync(join(elsewhere, lockfile), 'utf8')).toBe(before);
    },
  );

  it('goes through once the site is gated', async () => {
    const site = await lockedProject(pages);
    const before = site.read(lockfile);
    await site.latchkey('gate', 'dist');
    inCi();
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
    expect(site.read(lockfile)).toBe(before);
  });
});

it('tells GitHub, beside the file and in its escapes, and nobody else', async () => {
  const site = await lockedProject({ 'index.html': page(film) });
  site.build({ 'index.html': page(film) });
  site.configure({ services: { youtube: { keep: '100 % of the films,\nare ours: really' } } });
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const lines = () => said.mock.calls.map(([text]) => String(text)).join('');
  expect((await site.latchkey('check', 'dist')).exitCode).toBe(1);
  expect(lines()).toBe('');
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  vi.stubEnv('GITHUB_WORKSPACE', dirname(site.folder));
  expect((await site.latchkey('check', 'dist')).exitCode).toBe(1);
  expect(lines()).toMatch(
    /^::error file=latchkey-lock-\w+\/latchkey\.lock\.json,title=Latchkey::More freely: /,
  );
  expect(lines()).toContain('100 %25 of the films,%0Aare ours: really');
  said.mockRestore();
});

describe('the clock', () => {
  it('says so when SOURCE_DATE_EPOCH is no time', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    const { exitCode, err } = await site.latchkey('lock', 'dist');
    expect(exitCode).toBe(1);
    expect(err).toContain('SOURCE_DATE_EPOCH is "yesterday"');
  });
});

it('fails on a claim of a built page that is not true', async () => {
  const policy = page('<p data-latchkey-claim="none=statistics">We count nobody.</p>');
  const site = await lockedProject({ 'index.html': page(film), 'policy.html': policy });
  expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
  site.write('dist/index.html', page(hotjar));
  await site.latchkey('lock', 'dist');
  const { exitCode, err } = await site.latchkey('check', 'dist');
  expect(exitCode).toBe(1);
  expect(err).toContain('policy.html:3: "none=statistics" is not true: Hotjar (statistics) at index.html:3');
});

describe('the legal pages of the config', () => {
  const policy = (claim: string) =>
    `---\nlegal: cookies\ntitle: Cookies\nreviewed: 2026-02-01\n---\n\n::services\n\n- :claim[Truly]{${claim}}\n`;
  const config = { legal: { languages: ['en'] } };

  it('are held to what they claim as they are now, whether or not the folder has them', async () => {
    const site = project({ 'index.html': page(film) }, config);
    site.write('legal/cookies.en.md', policy('none=content'));
    const failed = await site.latchkey('check', 'dist');
    expect(failed.exitCode).toBe(1);
    expect(failed.err).toContain('legal/cookies.en.md:9: "none=content" is not true: YouTube (content)');

    site.write('legal/cookies.en.md', policy('gated=content'));
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
    await site.latchkey('gate', 'dist');
    site.write('legal/cookies.en.md', policy('none=third-parties'));
    const later = await site.latchkey('check', 'dist');
    expect([later.exitCode, later.err.match(/is not true/g)?.length]).toEqual([1, 1]);
    expect(later.err).toContain('legal/cookies.en.md:9: "none=third-parties" is not true');
  });

  it('are locked with what they contact, so that a gated folder knows all of it', async () => {
    const site = project({ 'index.html': page(film) }, config);
    site.write('legal/cookies.en.md', `${policy('gated=content')}\n![](https://zebra.example/a.png)\n`);
    await site.latchkey('lock', 'dist');
    await site.latchkey('gate', 'dist');
    inCi();
    expect(await site.latchkey('check', 'dist')).toMatchObject({ exitCode: 0 });
    expect(site.read(lockfile)).toContain('zebra.example');
  });
});

it('says that a legal page is still there whose approval was taken back, and gating removes it', async () => {
  const legal = { pages: ['cookies'], languages: ['en'] };
  const site = project(pages, { controller: { name: 'Acme' }, legal: { ...legal, reviewed: '2026-02-01' } });
  const path = 'dist/legal/cookies/index.html';
  await site.latchkey('gate', 'dist');
  site.configure({ controller: { name: 'Acme' }, legal });
  expect((await site.latchkey('check', 'dist')).err).toContain('/index.html is a legal page that an earlier');
  expect(site.read(path)).not.toBeNull();
  const { err } = await site.latchkey('gate', 'dist');
  expect(err).toContain('This run publishes nothing of it.');
  expect(err).toContain('it was removed');
  expect(site.read(path)).toBeNull();
});
