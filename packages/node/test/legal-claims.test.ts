import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@latchkey/core';
import { describe, expect, it } from 'vitest';
import { type FolderResult, gateFolder, scanFolder } from '../src/gate-folder.ts';
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
    const block = `<div data-latchkey-slot="when" data-latchkey-if="nonsense=foo">${video}</div>`;
    await expect(gated(block)).rejects.toThrow('legal.html:2: "nonsense=foo" cannot be tested');
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
        when(
          'uses=video',
          'A<div>A</div><div data-latchkey-slot="fact" data-latchkey-fact="pages" data-latchkey-filled>2</div>',
        ),
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

  it('is not held to what it claims where it goes', async () => {
    const block = when('none=video', claim('none=third-parties'));
    expect((await gated(block)).claims).toEqual([]);
    await expect(gated(when('uses=video', claim('none=third-parties')))).rejects.toMatchObject({
      code: 'claim-false',
    });
  });
});

describe('an embed in a part of a page that goes', () => {
  const when = (condition: string, body: string) =>
    `<div data-latchkey-slot="when" data-latchkey-if="${condition}">${body}</div>`;
  const map = '<iframe src="https://www.openstreetmap.org/export/embed.html" title="Map"></iframe>';
  const tracker = '<script src="https://static.hotjar.com/c/h.js"></script>';
  const after = '<div data-latchkey-slot="services"></div>';

  /** What is left after one run, which has to be what is left after two. */
  async function settled(files: Record<string, string>) {
    const folder = folderOf(files);
    const { inventory } = await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    const again = await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
    expect(again.inventory).toEqual(inventory);
    return { ids: inventory.services.map(({ id }) => id), page: (path: string) => once.get(path) ?? '' };
  }

  it('is neither counted nor prepared for, on its page and on others', async () => {
    const block = when('none=video', map + tracker + claim('gated=map'));
    const { ids, page } = await settled({ 'index.html': pageOf(video), 'a.html': pageOf(block + after) });
    expect(ids).toEqual(['youtube']);
    expect(page('a.html')).not.toContain('data-latchkey-slot="boot"');
    expect(page('a.html')).toContain('YouTube');
    expect(page('a.html')).not.toContain('OpenStreetMap');
  });

  it('is counted where the part stays', async () => {
    const { ids, page } = await settled({ 'index.html': pageOf(video + when('uses=video', map)) });
    expect(ids).toEqual(['openstreetmap', 'youtube']);
    expect(page('index.html').match(/data-latchkey-gate/g)).toHaveLength(2);
  });

  it('takes along the next, when that depended on it', async () => {
    const first = when('none=third-parties', map);
    const second = when('uses=map', tracker);
    const { ids, page } = await settled({
      'index.html': pageOf(first + second + when('uses=map', 'M') + video),
    });
    expect(ids).toEqual(['youtube']);
    expect(page('index.html')).not.toContain('>M<');
  });

  it('that makes its own part untrue is not published, and what then is true stays', async () => {
    const { ids, page } = await settled({
      'index.html': pageOf(when('consent=none', map) + when('consent=none', 'Nothing to ask')),
    });
    expect(ids).toEqual([]);
    expect(page('index.html')).toBe(pageOf(when('consent=none', 'Nothing to ask')));
  });
});

describe('a block that holds tags in attributes', () => {
  const block = (content: string) =>
    `<div data-latchkey-slot="when" data-latchkey-if="consent=needed">${content}</div>`;

  it.each([
    '<p>Secret <button data-code="<a></div><div>">copy</button> tail</p>',
    '<p>Secret <svg><a href="#x"/></svg> tail</p>',
  ])('goes with all of them: %s', async (content) => {
    const folder = folderOf({ 'index.html': pageOf(`${block(content)}<p>after</p>`) });
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder).get('index.html')).toBe(pageOf('<p>after</p>'));
  });

  it('stays whole, beside others', async () => {
    const body = `${block('<p>Kept</p>')}<button data-code="<div>"></button>`;
    expect((await gated(body)).legal).toContain(body);
  });
});

describe('a slot whose end is not clear', () => {
  const slot = '<div data-latchkey-slot="services">';
  const block = '<div data-latchkey-slot="when" data-latchkey-if="none=video">';

  it.each([
    [
      'takes the end of what is around it',
      `<div>\n${slot}<p>Rights</p></div>`,
      'legal.html:3: The slot "services" holds',
    ],
    ['is closed as if it were XML', `<div>${slot.replace('>', '/>')}<p>Rights</p></div>`, 'holds something'],
    [
      'has no end at all',
      `${slot}<p>Rights</p>`,
      'legal.html:2: The slot "services" has no end tag of its own',
    ],
    [
      'ends after what is around it',
      `<section>${block}No.</section><div></div></div>`,
      'has no end tag of its own',
    ],
    ['may be another’s', `<div>${block}<p>No.</p><p>Rights</p></div>`, 'The slot "when" may have no end tag'],
    [
      'may be cut short by an end tag too many',
      `${block}<p>No.</p></div></div>`,
      'the start and end tags of elements of its name do not match',
    ],
  ])('stops the build, and nothing is lost: it %s', async (_, body, message) => {
    const folder = folderOf(site(body));
    const before = filesOf(folder);
    await expect(gateFolder(optionsFor(folder))).rejects.toThrow(message);
    expect(filesOf(folder)).toEqual(before);
  });

  it('is clear where only the page around it is untidy, also in the next run', async () => {
    const folder = folderOf(site(`<div><div>${slot} </div><p>Rights</div>`));
    await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    expect(once.get('legal.html')).toContain('YouTube');
    expect(once.get('legal.html')).toContain('<p>Rights</div>');
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });
});

describe('a slot that nobody knows', () => {
  const named = (name: string, more = '') => `<p>x</p>\n<div data-latchkey-slot="${name}"${more}></div>`;

  it.each([
    ['tracker', 'There is no slot "tracker"; did you mean "trackers"?'],
    ['Services', 'There is no slot "Services"; did you mean "services"?'],
    ['wen', 'There is no slot "wen"; did you mean "when"?'],
    ['carousel', 'There is no slot "carousel".'],
    ['', 'There is no slot "".'],
  ])('stops the build, and says where it is and which there are: %j', async (name, message) => {
    const folder = folderOf(site(named(name)));
    const before = filesOf(folder);
    const error = await gateFolder(optionsFor(folder)).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'slot-unknown', location: { file: 'legal.html', line: 3 } });
    expect(String(error)).toContain(message);
    expect(error).toMatchObject({
      hint: expect.stringMatching(/ asked, .* opener, .* trackers, .* when\.$/),
    });
    expect(filesOf(folder)).toEqual(before);
  });

  it('is told before what it holds is doubted', async () => {
    await expect(gated('<div data-latchkey-slot="tracker">Rights</div>')).rejects.toThrow(
      'no slot "tracker"',
    );
  });

  it('may be one that an earlier run knew, and filled', async () => {
    const body = named('outlook', ' data-latchkey-filled').replace('></', '>Fine</');
    expect((await gated(body)).legal).toContain(body);
  });

  it('is none that gating adds, or that a later run meets', async () => {
    const all = ['services', 'asked', 'changes'].map((name) => named(name)).join('');
    const folder = folderOf(
      site(`${all}<div data-latchkey-slot="when" data-latchkey-if="uses=video">V</div>`),
    );
    await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    expect(once.get('legal.html')).toContain('data-latchkey-slot="when"');
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });
});

it('says where a page would say when it changed, and nobody knows', async () => {
  const undated = '<div data-latchkey-slot="updated"></div>';
  const said = async (body: string, config: Config = {}) =>
    reportOf(await gated(body, config), 'gated').warnings.join('\n');
  expect(await said(undated)).toContain('stays empty:\n    legal.html:2\n');
  expect(await said(undated.replace('></', ' data-latchkey-updated="2026-11-01"></'))).not.toContain('empty');
  expect(await said(undated, { changes: [{ date: '2026-11-01', text: 'x' }] })).not.toContain('empty');
});

it('says that no page was changed only where none was', async () => {
  const part = '<div data-latchkey-slot="when" data-latchkey-if="uses=video">V</div>';
  const fact = '<div data-latchkey-slot="fact" data-latchkey-fact="pages"></div>';
  const none = 'No page contacts a third party: nothing to ask';
  for (const body of [part, fact]) {
    const folder = folderOf({ 'index.html': pageOf(body) });
    const said = (result: FolderResult) => reportOf(result, 'gated').summary.split('\n')[0];
    expect(said(await scanFolder(optionsFor(folder)))).toBe(`${none}, no page was changed.`);
    expect(said(await gateFolder(optionsFor(folder)))).toBe(`${none}.`);
    expect(said(await gateFolder(optionsFor(folder)))).toBe(`${none}, no page was changed.`);
  }
});
