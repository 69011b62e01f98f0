import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  film,
  hotjar,
  inCi,
  lockedProject,
  lockfile,
  onDay,
  outsideCi,
  page,
  project,
} from './locked-project.ts';

describe('a first build', () => {
  it('goes through, publishes nothing of its own, and says what to do next', async () => {
    const site = project({ 'index.html': page(film + hotjar) });
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(0);
    expect(err).toContain('npx latchkey lock ');
    expect(readdirSync(site.folder).filter((name) => !name.includes('config'))).toEqual(['dist']);
    expect(readdirSync(join(site.folder, 'dist')).sort()).toEqual(['_latchkey', 'index.html']);
  });

  it.each(['1', 'true'])(
    'goes through in CI (CI=%s), with a warning that has the two commands',
    async (ci) => {
      const site = project({ 'index.html': page(film) });
      inCi(ci);
      const { exitCode, err } = await site.latchkey('gate', 'dist');
      expect(exitCode).toBe(0);
      expect(err).toMatch(/npx latchkey lock .*dist\n +git add .*latchkey\.lock\.json/);
      expect(site.read(lockfile)).toBeNull();
      expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
    },
  );
});

describe('a locked site', () => {
  it('has the same lockfile, byte for byte, with a third film', async () => {
    const site = await lockedProject({ 'index.html': page(film), 'a.html': page(film) });
    const before = site.read(lockfile);
    expect(before).toContain('"youtube www.youtube.com": { "decision": "gate"');
    onDay('2026-04-01');
    site.build({ 'index.html': page(film + film), 'a.html': page(film), 'b.html': page(film) });
    await site.latchkey('gate', 'dist');
    await site.latchkey('lock', 'dist');
    expect(site.read(lockfile)).toBe(before);
    inCi();
    expect(await site.latchkey('check', 'dist')).toMatchObject({ exitCode: 0 });
    expect(site.read(lockfile)).toBe(before);
  });

  it('fails in CI with its first Hotjar, changes no byte, and goes through once that is accepted', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    const before = site.read(lockfile);
    const pages = { 'index.html': page(film), 'guide/index.html': page(`<p>text</p>\n${hotjar}`) };
    site.build(pages);
    inCi();
    onDay('2026-04-01');
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(1);
    for (const words of [
      'New: Hotjar, run by Hotjar Ltd',
      'guide/index.html:4',
      'lock --accept',
      '"hotjar": { ',
    ])
      expect(err).toContain(words);
    expect(err.split('\n').length).toBeLessThan(24);
    expect(site.read('dist/guide/index.html')).toBe(pages['guide/index.html']);
    expect(readdirSync(join(site.folder, 'dist')).sort()).toEqual(['guide', 'index.html']);
    expect(site.read(lockfile)).toBe(before);
    expect(site.read(`${lockfile}.new`)).not.toBeNull();

    expect((await site.latchkey('lock', '--accept')).exitCode).toBe(0);
    expect(site.read(lockfile)).toMatch(/"hotjar": \{.*"since": "2026-04-01" \}/);
    expect(site.read(`${lockfile}.new`)).toBeNull();
    expect((await site.latchkey('gate', 'dist')).exitCode).toBe(0);
    expect(site.read('dist/guide/index.html')).toContain('data-latchkey-gate');
  });

  it('accepts what was proposed when the folder of the site is named, too', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.build({ 'index.html': page(hotjar) });
    inCi();
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(1);
    expect((await site.latchkey('lock', '--accept', 'dist')).exitCode).toBe(0);
    expect(site.read(lockfile)).toContain('"hotjar"');
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
  });

  it('takes in what is new in a build outside CI, and says so', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.build({ 'index.html': page(hotjar) });
    onDay('2026-04-01');
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(0);
    expect(err).toContain('(new: Hotjar)');
    expect(site.read(lockfile)).toMatch(/"hotjar": .*04-01.*\n.*\n.*"youtube": .*03-01/);
    inCi();
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
  });

  it('loses nobody until it is pruned, and fails for nobody who is gone', async () => {
    const site = await lockedProject({ 'index.html': page(film + hotjar) });
    const before = site.read(lockfile);
    site.build({ 'index.html': page(film) });
    await site.latchkey('gate', 'dist');
    expect(site.read(lockfile)).toBe(before);
    inCi();
    const { exitCode, err } = await site.latchkey('check', 'dist');
    expect(exitCode).toBe(0);
    expect(err).toContain('hotjar was not seen');
    outsideCi();
    await site.latchkey('lock', 'dist', '--prune');
    expect(site.read(lockfile)).not.toContain('hotjar');
    expect(site.read(lockfile)).toContain('"youtube"');
  });

  it('may be built in parts, each of which adds what it has', async () => {
    const site = await lockedProject({ 'a/index.html': page(film), 'b/index.html': page(hotjar) });
    const whole = site.read(lockfile);
    site.write(lockfile, '{ "lockfileVersion": 1 }');
    for (const part of ['dist/b', 'dist/a', 'dist/b']) await site.latchkey('lock', part);
    expect(site.read(lockfile)).toBe(whole);
    inCi();
    expect((await site.latchkey('check', 'dist/a')).exitCode).toBe(0);
  });

  it('goes through with a new host that waits, as a note', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.build({ 'index.html': page(film + film.replace('youtube.com', 'youtube-nocookie.com')) });
    inCi();
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(0);
    expect(err).toContain('New host of YouTube: www.youtube-nocookie.com');
  });

  it.each<[string, object, string]>([
    [
      'a freer decision',
      { keep: 'The films are the point of this site' },
      'More freely: YouTube runs at once',
    ],
    [
      'an exemption',
      { exempt: { basis: 'fr-audience', since: '2026-01-01', reason: 'Because it is only ours' } },
      'runs unless the visitor',
    ],
    ['another purpose', { purpose: 'advertising' }, 'was for content, and is for advertising now'],
  ])('fails in CI with %s', async (_, own, words) => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.configure({ services: { youtube: own } });
    inCi();
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(1);
    expect(err).toContain(words);
    expect(site.read('dist/index.html')).toBe(page(film));
    outsideCi();
    await site.latchkey('lock', 'dist');
    inCi();
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(0);
  });

  it('fails with somebody whom only an own script contacts, at the place in the script', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    const code =
      'const s=document.createElement("script");\ns.src="https://static.hotjar.com/a.js";document.head.append(s)';
    site.configure({ guard: false });
    site.build({ 'index.html': page(`${film}<script src="app.js"></script>`), 'app.js': code });
    const { exitCode, err } = await site.latchkey('check', 'dist');
    expect(exitCode).toBe(1);
    expect(err).toMatch(/contacted at once by own scripts.*\n +app\.js:2/);
  });

  it('only warns with `drift: warn`, and is gated; a check fails all the same', async () => {
    const site = await lockedProject({ 'index.html': page(film) }, { drift: 'warn' });
    site.build({ 'index.html': page(hotjar) });
    inCi();
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(0);
    expect(err).toContain('New: Hotjar');
    expect(site.read('dist/index.html')).toContain('data-latchkey-gate');
    expect((await site.latchkey('check', 'dist')).exitCode).toBe(1);
  });

  it('lets a build through that is to go through, LATCHKEY=report', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.build({ 'index.html': page(hotjar) });
    inCi();
    vi.stubEnv('LATCHKEY', 'report');
    expect((await site.latchkey('gate', 'dist')).exitCode).toBe(0);
    expect(site.read('dist/index.html')).toBe(page(hotjar));
  });

  it('is compared before a copy is made', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.build({ 'index.html': page(hotjar) });
    inCi();
    const { exitCode } = await site.latchkey('gate', 'dist', '--out', join(site.folder, 'out'));
    expect(exitCode).toBe(1);
    expect(site.read('out/index.html')).toBeNull();
  });

  it('is gated with the days on which its services came', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    onDay('2026-05-01');
    await site.latchkey('gate', 'dist');
    const { inventory } = JSON.parse(site.read('dist/_latchkey/inventory.json') ?? '');
    expect(inventory.services).toMatchObject([{ id: 'youtube', firstSeen: '2026-03-01', moment: 'consent' }]);
  });
});

describe('a lockfile that cannot be read', () => {
  it('fails before anything is written, and names the line', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    site.write(lockfile, (site.read(lockfile) ?? '').replace('"gate"', '"gates"'));
    const { exitCode, err } = await site.latchkey('gate', 'dist');
    expect(exitCode).toBe(1);
    expect(err).toContain('latchkey.lock.json:2: ');
    expect(site.read('dist/index.html')).toBe(page(film));
  });
});

it('leaves the site as it was when its lockfile cannot be written', async () => {
  const site = await lockedProject({ 'index.html': page(film) });
  const before = site.read(lockfile);
  site.build({ 'index.html': page(hotjar) });
  // Where the new text would be written first.
  site.write(`${lockfile}.latchkey-tmp/in-the-way`, '');
  expect((await site.latchkey('gate', 'dist')).exitCode).toBe(1);
  expect(site.read('dist/index.html')).toBe(page(hotjar));
  expect(readdirSync(join(site.folder, 'dist'))).toEqual(['index.html']);
  expect(site.read(lockfile)).toBe(before);
});

describe('the command line', () => {
  it('says what is missing', async () => {
    const site = project({ 'index.html': page(film) });
    expect(await site.latchkey('lock')).toMatchObject({ exitCode: 2 });
    const { exitCode, err } = await site.latchkey('lock', '--accept');
    expect(exitCode).toBe(2);
    expect(err).toContain('npx latchkey lock <dir>');
  });
});
