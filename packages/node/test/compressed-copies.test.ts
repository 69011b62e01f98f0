import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stageWithCopies } from '../src/compressed-copies.ts';
import { gateFolder } from '../src/gate-folder.ts';
import { stageFiles } from '../src/write-files.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const video =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><iframe src="https://www.youtube.com/embed/x"></iframe></body></html>';
const plain = '<!doctype html><html lang="en"><body><p>Nothing here</p></body></html>';
const copiesOf = (path: string, text: string) => ({
  [path]: text,
  [`${path}.br`]: zlib.brotliCompressSync(text),
  [`${path}.gz`]: zlib.gzipSync(text),
  [`${path}.zst`]: zlib.zstdCompressSync(text),
});

describe('compressed copies beside a changed page', () => {
  it('hold the gated page, in every format', async () => {
    const folder = folderOf(copiesOf('guide/index.html', video));
    const { written } = await gateFolder(optionsFor(folder));
    const bytes = (ending: string) => readFileSync(join(folder, `guide/index.html${ending}`));
    const page = bytes('');
    expect(page.toString()).toContain('data-latchkey-src');
    expect(zlib.brotliDecompressSync(bytes('.br')).equals(page)).toBe(true);
    expect(zlib.gunzipSync(bytes('.gz')).equals(page)).toBe(true);
    expect(zlib.zstdDecompressSync(bytes('.zst')).equals(page)).toBe(true);
    expect(written).toContain('guide/index.html.br');
  });

  it('are not made where there were none, and stay beside a page that does not change', async () => {
    const folder = folderOf({ 'index.html': video, ...copiesOf('plain.html', plain) });
    const before = filesOf(folder);
    await gateFolder(optionsFor(folder));
    const after = filesOf(folder);
    expect([...after.keys()].filter((path) => path.startsWith('index.html'))).toEqual(['index.html']);
    for (const path of before.keys())
      if (path.startsWith('plain')) expect(after.get(path)).toBe(before.get(path));
  });

  it('are the same after gating twice', async () => {
    const folder = folderOf(copiesOf('index.html', video));
    await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    expect((await gateFolder(optionsFor(folder))).written).toEqual([]);
    expect(filesOf(folder)).toEqual(once);
  });

  it('are in place before their page, so that the run after a kill between the two makes both again', async () => {
    const folder = folderOf({ 'a.css': 'old', 'a.css.gz': 'old', 'a.css.br': 'old' });
    const staged = stageFiles(folder);
    await stageWithCopies(staged, folder, 'a.css', 'new');
    expect(staged.commit()).toEqual(['a.css.br', 'a.css.gz', 'a.css']);
  });

  it('are removed when this Node cannot write their format', async () => {
    const { zstdCompress } = zlib;
    onTestFinished(() => void Object.assign(zlib, { zstdCompress }));
    Object.assign(zlib, { zstdCompress: undefined });
    const folder = folderOf(copiesOf('index.html', video));
    await gateFolder(optionsFor(folder));
    const paths = [...filesOf(folder).keys()].filter((path) => path.startsWith('index.html'));
    expect(paths).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  });
});
