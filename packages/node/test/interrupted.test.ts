import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import type { Config } from '@latchkey/core';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import type { FolderOptions } from '../src/plan-folder.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

/** How many files are put into place before the run ends. */
const budget = vi.hoisted(() => ({ files: Number.POSITIVE_INFINITY }));

vi.mock('../src/replace-file.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../src/replace-file.ts')>();
  return {
    ...original,
    replaceFile(from: string, to: string) {
      if (budget.files-- <= 0) throw new Error('the run ends here');
      original.replaceFile(from, to);
    },
  };
});

afterEach(() => {
  budget.files = Number.POSITIVE_INFINITY;
});

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="preconnect" href="https://fonts.gstatic.com"><script src="https://static.hotjar.com/c/hotjar-1.js"></script></head><body>${body}</body></html>`;
const site = {
  'index.html': page('<iframe src="https://www.youtube.com/embed/x"></iframe>'),
  'index.html.gz': zlib.gzipSync('stale'),
  'guide/index.html': page('<a href="/x" ping="https://collect.example/">x</a>'),
  'plain.html': '<p>nothing</p>',
};

/** Ends a run after each number of files in turn, and runs again. */
async function endEverywhere(start: string, config: Config, extra?: Extra): Promise<void> {
  const optionsIn = (folder: string) => optionsWith(folder, config, extra);
  const before = filesOf(start);
  const { folder: whole, written } = await gated(start, config, extra);
  const after = filesOf(whole);
  const { inventory } = await scanFolder(optionsIn(whole));
  expect(written.length).toBeGreaterThan(4);

  for (let files = 0; files < written.length; files++) {
    const folder = copyOf(start);
    budget.files = files;
    await expect(gateFolder(optionsIn(folder))).rejects.toThrow('the run ends here');
    budget.files = Number.POSITIVE_INFINITY;
    for (const [path, bytes] of filesOf(folder)) {
      if (path !== '_latchkey/inventory.json') expect([before.get(path), after.get(path)]).toContain(bytes);
    }
    await gateFolder(optionsIn(folder));
    expect(filesOf(folder), `after ${files} files`).toEqual(after);
    expect((await scanFolder(optionsIn(folder))).inventory).toEqual(inventory);
  }
}

async function gated(start: string, config: Config, extra?: Extra) {
  const folder = copyOf(start);
  const { written } = await gateFolder(optionsWith(folder, config, extra));
  return { folder, written };
}

type Extra = ReadonlyMap<string, Buffer>;

function optionsWith(folder: string, config: Config, extra: Extra = new Map()): FolderOptions {
  return { ...optionsFor(folder, config), extra };
}

function copyOf(folder: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const copy = join(parent, 'site');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

describe('a run that ends between two files', () => {
  it('is completed by the next, with the same bytes and the same inventory', async () => {
    await endEverywhere(folderOf(site), {});
  });

  it('is completed on a folder that was gated with another config', async () => {
    const { folder } = await gated(folderOf(site), { controller: { name: 'Acme' } });
    await endEverywhere(folder, { controller: { name: 'Umbrella' } });
  });

  it('is completed where it published another legal page', async () => {
    const legal = (words: string) => new Map([['legal/index.html', Buffer.from(page(words))]]);
    const { folder } = await gated(folderOf(site), {}, legal('<p>One</p>'));
    await endEverywhere(folder, { controller: { name: 'Umbrella' } }, legal('<p>Two</p>'));
  });

  it('is completed where it published a legal page that is out of the config', async () => {
    const legal = new Map([['legal/index.html', Buffer.from(page('<p>One</p>'))]]);
    const { folder } = await gated(folderOf(site), {}, legal);
    await endEverywhere(folder, { controller: { name: 'Umbrella' } });
  });
});
