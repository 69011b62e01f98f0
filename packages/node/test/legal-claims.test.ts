import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@latchkey/core';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const video = '<iframe src="https://www.youtube.com/embed/x" title="Tour"></iframe>';
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body>\n${body}\n</body></html>`;
const claim = (statement: string, from = '') =>
  `<p>We <span data-latchkey-claim="${statement}"${from && ` data-latchkey-from="${from}"`}>say so</span>.</p>`;
const site = (body: string) => ({ 'index.html': pageOf(video), 'legal.html': pageOf(body) });

async function gated(body: string, config: Config = {}, given: object = {}) {
  const folder = folderOf(site(body));
  const result = await gateFolder({ ...optionsFor(folder, config), ...given });
  return { ...result, folder, legal: readFileSync(join(folder, 'legal.html'), 'utf8') };
}

describe('a claim on a page', () => {
  it('that is true changes nothing', async () => {
    const { claims, legal } = await gated(claim('gated=video none=advertising'));
    expect(claims).toEqual([]);
    expect(legal).toBe(pageOf(claim('gated=video none=advertising')));
  });

  it('that is false stops the build before the first byte changes, with both places', async () => {
    const folder = folderOf(site(claim('none=content', 'legal/cookies.md:7')));
    const before = filesOf(folder);
    const attempt = gateFolder(optionsFor(folder));
    await expect(attempt).rejects.toMatchObject({ code: 'claim-false' });
    await expect(attempt).rejects.toThrow(
      'legal/cookies.md:7: "none=content" is not true: YouTube (content) at index.html:2',
    );
    expect(filesOf(folder)).toEqual(before);
    const out = join(folder, '../out');
    await expect(gateFolder({ ...optionsFor(folder), out })).rejects.toMatchObject({ code: 'claim-false' });
    expect(existsSync(out)).toBe(false);
  });

  it('speaks of who stores the site, too', async () => {
    await expect(gated(claim('transfer=none'), { hosting: { provider: 'Netlify' } })).rejects.toThrow(
      '"transfer=none" is not true: Netlify, Inc. (hosting)',
    );
  });

  it('is named by page and line where no Markdown was', async () => {
    await expect(gated(claim('none=youtube'))).rejects.toThrow('legal.html:2: "none=youtube" is not true');
  });

  it.each<[Config, object]>([
    [{ mode: 'report' }, {}],
    [{}, { development: true }],
  ])('that is false is only said with %j %j', async (config, given) => {
    const result = await gated(claim('none=content'), config, given);
    expect(reportOf(result, 'gated').warnings.join('\n')).toContain('"none=content" is not true: YouTube');
  });

  it('that nobody can test warns', async () => {
    const folder = folderOf({
      'a.html': pageOf(`<img src="https://who.example/x.png" alt="">${claim('none=advertising')}`),
    });
    const { warnings } = reportOf(await scanFolder(optionsFor(folder)), 'found');
    expect(warnings.join('\n')).toContain('a.html:2: "none=advertising" cannot be known: who.example');
  });

  it('that says nothing known is a mistake', async () => {
    await expect(gated(claim('none=advertissing'))).rejects.toMatchObject({ code: 'claim-invalid' });
  });
});

describe('a part of a page that depends on the site', () => {
  const when = (condition: string, body: string) =>
    `<div data-latchkey-slot="when" data-latchkey-if="${condition}">${body}</div>`;
  const both =
    when('uses=video', 'A<div>A</div><div data-latchkey-slot="fact" data-latchkey-fact="pages"></div>') +
    when('none=video', 'B');

  it('stays where it is true, filled, and goes where it is not', async () => {
    const { legal } = await gated(both);
    expect(legal).toBe(
      pageOf(
        when('uses=video', 'A<div>A</div><div data-latchkey-slot="fact" data-latchkey-fact="pages">2</div>'),
      ),
    );
  });

  it('is the same after another run', async () => {
    const { folder, legal } = await gated(both);
    await gateFolder(optionsFor(folder));
    expect(readFileSync(join(folder, 'legal.html'), 'utf8')).toBe(legal);
  });

  it('that asks for nothing known is a mistake', async () => {
    await expect(gated(when('uses=nonsense', 'x'))).rejects.toThrow(
      'legal.html:2: "uses=nonsense" cannot be tested',
    );
  });
});
