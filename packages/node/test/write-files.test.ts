import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileProblem } from '../src/file-problem.ts';
import { replaceFile } from '../src/replace-file.ts';
import { stagingFolder } from '../src/staging-folder.ts';
import { stageFiles } from '../src/write-files.ts';
import { filesOf, folderOf } from './support.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('stageFiles', () => {
  it('changes nothing before the commit, and then everything', () => {
    const folder = folderOf({ 'a.html': 'old', 'b.html': 'old', 'c.html.br': 'old' });
    const staged = stageFiles(folder);
    staged.add('a.html', 'new');
    staged.add('deep/er/n.html', Buffer.from('new'));
    staged.remove('c.html.br');
    staged.remove('never-there.html');
    expect([...filesOf(folder).values()]).toEqual(['old', 'old', 'old']);
    expect(staged.commit()).toEqual(['a.html', 'deep/er/n.html']);
    expect(Object.fromEntries(filesOf(folder))).toEqual({
      'a.html': 'new',
      'b.html': 'old',
      'deep/er/n.html': 'new',
    });
    expect(readdirSync(dirname(folder))).toEqual(['site']);
  });

  it('takes files in their turn, whatever the order of adding', () => {
    const folder = folderOf({ 'last.html': 'old', 'main.html/a-folder': '', 'first.html': 'old' });
    const staged = stageFiles(folder);
    staged.add('last.html', 'new', 'last');
    staged.add('main.html', 'cannot replace a folder');
    staged.add('first.html', 'new', 'first');
    expect(() => staged.commit()).toThrow();
    expect(filesOf(folder).get('first.html')).toBe('new');
    expect(filesOf(folder).get('last.html')).toBe('old');
  });

  it('takes the later of two versions of a file last', () => {
    const folder = folderOf({ 'a.json': 'old' });
    const staged = stageFiles(folder);
    staged.add('a.json', 'after', 'last');
    staged.add('a.json', 'between', 'first');
    expect(staged.commit()).toEqual(['a.json']);
    expect(filesOf(folder).get('a.json')).toBe('after');
  });

  it('keeps mode bits', () => {
    const folder = folderOf({ 'a.html': 'old' });
    chmodSync(join(folder, 'a.html'), 0o640);
    const staged = stageFiles(folder);
    staged.add('a.html', 'new');
    staged.commit();
    expect(statSync(join(folder, 'a.html')).mode & 0o777).toBe(0o640);
  });

  it('throws away what was staged, and the folder it made', () => {
    const folder = folderOf({ 'a.html': 'old' });
    const staged = stageFiles(folder);
    staged.add('a.html', 'new');
    staged.discard();
    expect(Object.fromEntries(filesOf(folder))).toEqual({ 'a.html': 'old' });
    expect(readdirSync(dirname(folder))).toEqual(['site']);
  });

  it('clears what a run that was killed left behind', () => {
    const folder = folderOf({ 'a.html': 'old', '_latchkey/staged/0': 'half' });
    mkdirSync(`${folder}.latchkey-tmp`);
    writeFileSync(join(`${folder}.latchkey-tmp`, '0'), 'half');
    stageFiles(folder);
    expect(readdirSync(dirname(folder))).toEqual(['site']);
    expect(readdirSync(folder)).toEqual(['a.html']);
  });

  it('stages beside the folder that a link points at', () => {
    const folder = folderOf({ 'a.html': 'old' });
    const link = join(dirname(folderOf({ x: '' })), 'link');
    symlinkSync(folder, link);
    const staged = stageFiles(link);
    staged.add('a.html', 'new');
    expect(existsSync(`${folder}.latchkey-tmp`)).toBe(true);
    staged.commit();
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
  });
});

describe('the staging folder', () => {
  it('lies inside a folder that is a mount of its own, and is not left there', () => {
    const mount = '/dev/shm';
    // Where there is no such mount, the folder is an ordinary one, and nothing is to be seen.
    if (!existsSync(mount) || statSync(mount).dev === statSync(dirname(mount)).dev) return;
    const staging = stagingFolder(mount);
    expect(staging.open()).toBe(join(mount, '_latchkey/staged'));
    expect(existsSync(staging.open())).toBe(true);
    staging.clear();
    expect(existsSync(join(mount, '_latchkey'))).toBe(false);
  });
});

describe('replaceFile', () => {
  const pair = () => {
    const folder = folderOf({ 'staged/0': 'new', 'site/a.html': 'old' });
    return { from: join(folder, 'staged/0'), to: join(folder, 'site/a.html'), folder };
  };

  it('copies beside the target where a rename cannot cross', () => {
    const { from, to, folder } = pair();
    replaceFile(from, to, 'linux', (source, target) => {
      if (dirname(source) !== dirname(target)) throw failure('EXDEV');
      renameSync(source, target);
    });
    expect(readFileSync(to, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'site'))).toEqual(['a.html']);
  });

  it('leaves no copy beside the target when that fails', () => {
    const { from, to, folder } = pair();
    const rename = (source: string, target: string) => {
      throw failure(dirname(source) === dirname(target) ? 'EIO' : 'EXDEV');
    };
    expect(() => replaceFile(from, to, 'linux', rename)).toThrow('EIO');
    expect(readFileSync(to, 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'site'))).toEqual(['a.html']);
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])('tries again on Windows after %s', (code) => {
    const { from, to } = pair();
    let tries = 0;
    replaceFile(from, to, 'win32', (source, target) => {
      if (++tries < 4) throw failure(code);
      renameSync(source, target);
    });
    expect(tries).toBe(4);
    expect(readFileSync(to, 'utf8')).toBe('new');
  });

  it.each([
    ['linux', 'EPERM'],
    ['win32', 'ENOENT'],
  ] as const)('gives up at once on %s after %s', (platform, code) => {
    const { from, to } = pair();
    let tries = 0;
    const rename = () => {
      tries++;
      throw failure(code);
    };
    expect(() => replaceFile(from, to, platform, rename)).toThrow(code);
    expect(tries).toBe(1);
  });
});

describe('fileProblem', () => {
  it('names a full disk, and says whether anything changed', () => {
    expect(fileProblem(failure('ENOSPC'), 'dist/a.html', false)).toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('"dist/a.html"'),
      hint: expect.stringContaining('No file was changed'),
    });
    expect(fileProblem(failure('EDQUOT'), 'dist/a.html', true)).toMatchObject({
      code: 'disk-full',
      hint: expect.stringContaining('Some files are new already'),
    });
  });

  it.each(['EACCES', 'EPERM', 'EROFS', 'EBUSY'])('names what must not be written to: %s', (code) => {
    expect(fileProblem(failure(code), 'dist/a.html', false)).toMatchObject({ code: 'not-writable' });
  });

  it('leaves other errors as they are', () => {
    const error = failure('EIO');
    expect(fileProblem(error, 'dist/a.html', false)).toBe(error);
  });
});
