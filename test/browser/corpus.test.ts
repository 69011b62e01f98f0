import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from '@latchkey/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkFile } from '../corpus/check-file.ts';
import { type CorpusFile, isNearMiss, readCorpus } from '../corpus/corpus-file.ts';
import { gateInPlace } from '../corpus/gate-copy.ts';
import { writeSite } from '../corpus/site-files.ts';
import { type Lab, openLab } from '../support/lab.ts';
import { withScratch } from '../support/scratch.ts';

const files = await readCorpus(join(import.meta.dirname, '../corpus/fixtures'));
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

function fileOf(id: string): CorpusFile {
  const file = files.find((each) => each.id === id);
  if (!file) throw new Error(`no fixture ${id}`);
  return file;
}

it.each(files)('$id is gated as promised, and opens as it was', async (file) => {
  expect(await checkFile(file, lab)).toMatchObject({ problems: [], differences: [] });
});

it('has a finding of every kind, and none in a near-miss', async () => {
  const found = new Set<string>();
  for (const file of files) {
    const findings = await withScratch(async (scratch) => {
      const { folder, url } = await writeSite(file, scratch);
      return gateInPlace(folder, url);
    });
    if (isNearMiss(file)) expect(findings, file.id).toEqual([]);
    for (const { finding } of findings) found.add(finding.kind);
  }
  expect([...found].sort()).toEqual([...kinds].sort());
});

it('notices when nothing is gated', async () => {
  const { problems } = await checkFile(fileOf('frames'), lab, async () => []);
  const hosts = 'beacon.counting.example board.drawings.example player.films.example';
  expect(problems).toContain(`contacted before consent: ${hosts}`);
  expect(problems).toContain(`contacted before consent without JavaScript: ${hosts}`);
});

it('notices what does not come back', async () => {
  const { problems } = await checkFile(fileOf('frames'), lab, async (folder) => {
    await appendFile(
      join(folder, 'index.html'),
      '<script>document.querySelectorAll("iframe").forEach((frame) => frame.remove())</script>',
    );
    return [];
  });
  expect(problems).toContainEqual(expect.stringContaining('DOM after accept("*")'));
  expect(problems).toContain('gating again changes index.html');
});

it('notices a page error', async () => {
  const { problems } = await checkFile(fileOf('on-use'), lab, async (folder) => {
    await appendFile(join(folder, 'index.html'), '<script>absent()</script>');
    return [];
  });
  expect(problems).toContain('uncaught before consent: "absent is not defined"');
});

it('notices a near-miss that is touched', async () => {
  const { problems } = await checkFile(fileOf('near-words'), lab, async (folder) => {
    await appendFile(join(folder, 'index.html'), ' ');
    return [];
  });
  expect(problems).toEqual(['gating changes index.html']);
});
