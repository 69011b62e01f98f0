import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { contentHash } from '../src/record.ts';
import { reportOf } from '../src/report.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const path = 'legal/cookies/index.html';
const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const extra = (body: string) => new Map([[path, Buffer.from(html(body))]]);

/** Gates a folder that is to have this legal page. */
async function gate(folder: string, pages: ReadonlyMap<string, Buffer>, out?: string) {
  const result = await gateFolder({ ...optionsFor(folder), extra: pages, out });
  return { written: result.written, warnings: reportOf(result, 'gated').warnings };
}

describe.each([
  ['a site that contacts nobody', html('<p>Words</p>'), '<p>One</p>', '<p>Two</p>'],
  ['a site with a video', html(video), '<p>One</p>', '<p>Two</p>'],
  ['a site whose legal page has a video', html('<p>Words</p>'), `<p>One</p>${video}`, `<p>Two</p>${video}`],
])('a legal page in the folder of %s', (_, home, one, two) => {
  it('is published again when it says something else, and only then', async () => {
    const folder = folderOf({ 'index.html': home });
    const other = folderOf({ 'index.html': home });
    await gate(folder, extra(one));
    const again = await gate(folder, extra(two));
    expect(again).toEqual({ written: expect.arrayContaining([path]), warnings: [] });
    await gate(other, extra(two));
    expect(filesOf(folder)).toEqual(filesOf(other));
    expect(await gate(folder, extra(two))).toEqual({ written: [], warnings: [] });
  });

  it('is published again in a copy', async () => {
    const folder = folderOf({ 'index.html': home });
    const out = join(folderOf({ x: '' }), '../copy');
    await gate(folder, extra(one), out);
    expect((await gate(folder, extra(two), out)).warnings).toEqual([]);
    expect(filesOf(out).get(path)).toContain('<p>Two</p>');
    expect([...filesOf(folder).keys()]).toEqual(['index.html']);
  });

  it('is known again when it was out of the config for a while', async () => {
    const folder = folderOf({ 'index.html': home });
    await gate(folder, extra(one));
    await gate(folder, new Map());
    expect((await gate(folder, extra(two))).warnings).toEqual([]);
    expect(filesOf(folder).get(path)).toContain('<p>Two</p>');
  });
});

describe('a legal page that is not to be published any more', () => {
  const removed = [expect.stringMatching(/^legal\/cookies\/index\.html is a legal .* it was removed\./)];
  const left = [expect.stringMatching(/^legal\/cookies\/index\.html is a legal .* so it stays/)];
  const none = new Map<string, Buffer>();

  it.each([
    ['nobody', html('<p>Words</p>'), '<p>One</p>'],
    ['somebody', html(video), '<p>One</p>'],
    ['somebody by that page', html('<p>Words</p>'), `<p>One</p>${video}`],
  ])('goes with its copies from a site that contacts %s, and is told of once', async (_, home, body) => {
    const folder = folderOf({ 'index.html': home, [`${path}.gz`]: 'x' });
    const never = folderOf({ 'index.html': home });
    await gate(folder, extra(body));
    expect((await gate(folder, none)).warnings).toEqual(removed);
    await gate(never, none);
    const recordPath = '_latchkey/inventory.json';
    const pages = (files: Map<string, string>) =>
      [...files].filter(([file]) => !file.startsWith('_latchkey/'));
    expect(pages(filesOf(folder))).toEqual(pages(filesOf(never)));
    expect(filesOf(folder).get(recordPath)).not.toContain(path);
    expect(await gate(folder, none)).toEqual({ written: [], warnings: [] });
  });

  it('goes from a copy, and not from the folder that is copied', async () => {
    const folder = folderOf({ 'index.html': html(video) });
    const out = join(folderOf({ x: '' }), '../copy');
    await gate(folder, extra('<p>One</p>'));
    await gate(folder, extra('<p>One</p>'), out);
    const before = filesOf(folder);
    expect((await gate(folder, none, out)).warnings).toEqual(removed);
    expect(filesOf(out).has(path)).toBe(false);
    expect(filesOf(folder)).toEqual(before);
  });

  it('stays where nothing is written, with a word, and counts for nothing', async () => {
    const folder = folderOf({ 'index.html': html('<p>Words</p>') });
    await gate(folder, extra(video));
    const before = filesOf(folder);
    const report = { ...optionsFor(folder, { mode: 'report' }), extra: none };
    for (const result of [
      await scanFolder({ ...optionsFor(folder), extra: none }),
      await gateFolder(report),
    ]) {
      expect(reportOf(result, 'found').warnings).toEqual([expect.stringMatching(/: it is still there\./)]);
      expect(result.found).toEqual([]);
    }
    expect(filesOf(folder)).toEqual(before);
  });

  it('stays where nobody said which legal pages there are', async () => {
    const folder = folderOf({ 'index.html': html(video) });
    await gate(folder, extra('<p>One</p>'));
    const before = filesOf(folder);
    const result = await gateFolder(optionsFor(folder));
    expect(reportOf(result, 'gated').warnings).toEqual([]);
    expect(filesOf(folder)).toEqual(before);
  });

  it('stays where somebody has changed it, and is told of until it is gone', async () => {
    const folder = folderOf({ 'index.html': html('<p>Words</p>') });
    await gate(folder, extra('<p>One</p>'));
    writeFileSync(join(folder, path), html('<p>Mine</p>'));
    expect((await gate(folder, none)).warnings).toEqual(left);
    expect(await gate(folder, none)).toEqual({ written: [], warnings: left });
    expect(filesOf(folder).get(path)).toBe(html('<p>Mine</p>'));
    rmSync(join(folder, path));
    expect((await gate(folder, none)).warnings).toEqual([]);
    writeFileSync(join(folder, path), html('<p>Mine</p>'));
    expect((await gate(folder, none)).warnings).toEqual([]);
  });

  it('is no file outside the folder, whatever a record says', async () => {
    const folder = folderOf({ 'site/index.html': html(video), 'own.html': 'mine' });
    const site = join(folder, 'site');
    await gate(site, extra('<p>One</p>'));
    const record = join(site, '_latchkey/inventory.json');
    const told = JSON.parse(readFileSync(record, 'utf8'));
    writeFileSync(
      record,
      JSON.stringify({ ...told, made: { '../own.html': { hash: contentHash('mine') } } }),
    );
    expect((await gate(site, none)).warnings).toEqual([]);
    expect(filesOf(folder).get('own.html')).toBe('mine');
  });
});

describe("a page of the folder's own", () => {
  const warning = [
    expect.stringMatching(/^legal\/cookies\/index\.html is a page of the folder's own: it stays/),
  ];

  it('stays where the config asks for a legal page, with a word', async () => {
    const folder = folderOf({ 'index.html': html(video), [path]: html('<p>Mine</p>') });
    const before = filesOf(folder).get(path);
    expect((await gate(folder, extra('<p>One</p>'))).warnings).toEqual(warning);
    expect((await gate(folder, extra('<p>Two</p>'))).warnings).toEqual(warning);
    expect(filesOf(folder).get(path)).toBe(before);
    const scanned = await scanFolder({ ...optionsFor(folder), extra: extra('<p>Two</p>') });
    expect(reportOf(scanned, 'found').warnings).toEqual(warning);
  });

  it('stays when it has taken the place of one that was published', async () => {
    const folder = folderOf({ 'index.html': html(video) });
    await gate(folder, extra('<p>One</p>'));
    writeFileSync(join(folder, path), html('<p>Mine</p>'));
    expect((await gate(folder, extra('<p>Two</p>'))).warnings).toEqual(warning);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(html('<p>Mine</p>'));
    rmSync(join(folder, path));
    expect((await gate(folder, extra('<p>Two</p>'))).warnings).toEqual([]);
    expect(filesOf(folder).get(path)).toContain('<p>Two</p>');
  });
});
