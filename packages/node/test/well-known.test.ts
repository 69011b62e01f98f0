import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, optionsFor } from './support.ts';

const page = '<!doctype html><html lang="en"><head><title>T</title></head><body></body></html>';
const file = '.well-known/gpc.json';

it('publishes since when GPC is honoured, once', async () => {
  const folder = folderOf({ 'index.html': page });
  const options = optionsFor(folder, { gpc: '2026-11-01' });
  expect((await gateFolder(options)).written).toEqual([file]);
  expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual({
    gpc: true,
    lastUpdate: '2026-11-01',
  });
  expect((await gateFolder(options)).written).toEqual([]);
});

it('says where it belongs where the site has no root', async () => {
  const folder = folderOf({ 'index.html': page });
  const options = {
    ...optionsFor(folder, { gpc: '2026-11-01' }),
    address: { url: 'https://a.example/docs/', base: '/docs/' },
  };
  const { warnings } = reportOf(await gateFolder(options), 'gated');
  expect(warnings.join()).toContain('the site lies under /docs/');
  expect(existsSync(join(folder, file))).toBe(false);
});
