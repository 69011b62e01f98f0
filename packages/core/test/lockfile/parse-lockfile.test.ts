import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LatchkeyError } from '../../src/errors/latchkey-error.ts';
import { lockfileText } from '../../src/lockfile/lockfile-text.ts';
import { mergeLockfiles } from '../../src/lockfile/merge.ts';
import { parseLockfile } from '../../src/lockfile/parse-lockfile.ts';
import { arbitraryLockfile as lockfile } from './arbitrary-lockfile.ts';

const youtube =
  '  "youtube": { "decision": "gate", "reason": "needs-consent", "purpose": "content", "kinds": ["iframe"], "storage": "1a", "since": "2026-01-02" },\n';
const end = '  "lockfileVersion": 1\n}\n';
const read = (text: string) => parseLockfile(text, 'latchkey.lock.json');

describe('a lockfile in conflict', () => {
  const marked = (a: string, b: string, style: 'merge' | 'diff3', eol: string) =>
    [
      '<<<<<<< HEAD',
      ...a.split('\n'),
      ...(style === 'diff3' ? ['||||||| 1a2b3c4', '{ "what": "was" }'] : []),
      '=======',
      ...b.split('\n'),
      '>>>>>>> feature/films',
    ].join(eol);

  it.each(['merge', 'diff3'] as const)('is the union of both sides (%s)', (style) => {
    fc.assert(
      fc.property(lockfile, lockfile, fc.constantFrom('\n', '\r\n'), (a, b, eol) => {
        const { lockfile: merged, conflict } = read(marked(lockfileText(a), lockfileText(b), style, eol));
        expect(conflict).toBe(true);
        expect(lockfileText(merged)).toBe(lockfileText(mergeLockfiles(a, b)));
      }),
    );
  });

  it('may have several places, with what both have between', () => {
    const text = `{\n<<<<<<< a\n${youtube.replace('youtube', 'hotjar')}=======\n>>>>>>> b\n${youtube}<<<<<<< a\n=======\n${youtube.replace('youtube', 'vimeo')}>>>>>>> b\n${end}`;
    expect([...read(text).lockfile.keys()].sort()).toEqual(['hotjar', 'vimeo', 'youtube']);
  });

  it('names the line of the file, not of a side', () => {
    const text = `{\n<<<<<<< a\n${youtube}=======\n${youtube.replace('gate', 'maybe')}>>>>>>> b\n${end}`;
    expect(() => read(text)).toThrow(/latchkey\.lock\.json:5: .*"youtube"/s);
  });
});

describe('a lockfile that cannot be used', () => {
  it.each([
    ['cut off', `{\n${youtube}`, 3, 'no JSON'],
    ['an unknown decision', `{\n${youtube.replace('gate', 'maybe')}${end}`, 2, '`decision`'],
    ['a day that is none', `{\n${youtube.replace('01-02', '13-02')}${end}`, 2, 'has to be a day'],
    [
      'a field of somebody else',
      `{\n${youtube.replace('"kinds"', '"pages": 3, "kinds"')}${end}`,
      2,
      '`pages`',
    ],
    ['a list', '[]', 1, 'one object'],
    ['no version', '{}', 1, 'lockfileVersion'],
    ['nothing', '', 1, 'no JSON'],
  ])('says where and why: %s', (_, text, line, words) => {
    const said = catching(() => read(text));
    expect(said).toMatchObject({ code: 'lockfile-invalid', location: { file: 'latchkey.lock.json', line } });
    expect(said.message).toContain(words);
    expect(said.hint).toContain('latchkey lock');
  });

  it('is one of a newer version', () => {
    expect(catching(() => read('{ "lockfileVersion": 2 }'))).toMatchObject({ code: 'lockfile-newer' });
  });
});

it('ignores the host of a service that another branch has pruned', () => {
  const text = `{\n  "youtube www.youtube.com": { "decision": "gate", "reason": "needs-consent", "since": "2026-01-02" },\n${end}`;
  expect(read(text).lockfile.size).toBe(0);
});

it('reads what a formatter or an editor of Windows made of it', () => {
  const text = `{\n${youtube}${end}`;
  const formatted = `\uFEFF${JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n')}`;
  expect(lockfileText(read(formatted).lockfile)).toBe(text);
});

function catching(act: () => unknown): LatchkeyError {
  try {
    act();
  } catch (error) {
    if (error instanceof LatchkeyError) return error;
    throw error;
  }
  throw new Error('It was read.');
}
