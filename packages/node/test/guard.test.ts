import { brotliCompressSync } from 'node:zlib';
import { type Config, type GuardData, unpacked } from '@latchkey/core';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const map = '<iframe src="https://www.openstreetmap.org/export/embed.html" title="Map"></iframe>';
const hydrated = (content: string) => html(`<div id="__docusaurus">${content}</div>`);

async function gated(files: Record<string, string>, config: Config = {}): Promise<Map<string, string>> {
  const folder = folderOf(files);
  await gateFolder(optionsFor(folder, config));
  const once = filesOf(folder);
  await gateFolder(optionsFor(folder, config));
  expect(filesOf(folder)).toEqual(once);
  return once;
}

/** What the boot of a page makes its guard of. */
function guardOf(page: string | undefined): GuardData | undefined {
  const data = /data-latchkey-page='([^']*)'/.exec(page ?? '')?.[1];
  return data ? unpacked(JSON.parse(data.replaceAll('&#39;', "'"))).guard : undefined;
}

describe('the guard', () => {
  it('is on pages whose own code would make a frame, before everything but the encoding', async () => {
    const files = await gated({ 'index.html': hydrated(video), 'plain.html': html(video) });
    expect(guardOf(files.get('index.html'))?.held).toHaveProperty('youtube');
    expect(files.get('index.html')).toMatch(
      /^<!doctype html><html lang="en"><head><meta charset="utf-8"><style/,
    );
    expect(guardOf(files.get('plain.html'))).toBeUndefined();
    expect(files.get('plain.html')).not.toContain('securitypolicyviolation');
  });

  it('allows own hosts, those that the author keeps, and those that are contacted on use', async () => {
    const files = await gated(
      {
        'index.html': html(
          `<div id="__docusaurus">${video}${map}</div>`,
          '<script src="https://code.acme.net/x.js"></script>',
        ),
        'app.js':
          'b.addEventListener("click",()=>{const f=document.createElement("iframe");f.src="https://player.vimeo.com/video/1";document.body.append(f)})',
      },
      {
        firstParty: ['*.acme-static.net'],
        services: { openstreetmap: { keep: 'The map is what people come for' } },
      },
    );
    const { policy } = guardOf(files.get('index.html')) ?? { policy: '' };
    const [frames, scripts] = policy.split(';');
    expect(frames?.split(' ')).toEqual(
      expect.arrayContaining([
        '~',
        'example.org',
        '*.example.org',
        'acme-static.net',
        '*.acme-static.net',
        '*.vimeo.com',
      ]),
    );
    expect(frames).toContain('openstreetmap.org');
    // What only the markup loads is held by its gate.
    expect(scripts).toContain(' code.acme.net');
    expect(policy).not.toContain('youtube');
  });

  it('opens one of two services without the other', async () => {
    const files = await gated({ 'index.html': hydrated(video + map) });
    const { held = {} } = guardOf(files.get('index.html')) ?? {};
    expect(Object.keys(held)).toEqual(['openstreetmap', 'youtube']);
    expect(held['youtube']?.[1]).toContain(' www.youtube.com'.replace('www', '*'));
    expect(held['openstreetmap']?.[1]).not.toContain('youtube');
  });

  it('is on every page of a site that shows pages without loading them, also where nothing waits', async () => {
    const pages = { 'index.html': hydrated('<p>Words</p>'), 'guide.html': hydrated(video) };
    const files = await gated(pages);
    expect(guardOf(files.get('index.html'))).toEqual(guardOf(files.get('guide.html')));
    expect(files.get('index.html')).toContain('data-latchkey-slot="link"');
    const islands = await gated({
      'index.html': html('<astro-island></astro-island>'),
      'guide.html': html(`<astro-island>${video}</astro-island>`),
    });
    expect(islands.get('index.html')).toBe(html('<astro-island></astro-island>'));
    const router = '<meta name="astro-view-transitions-enabled" content="true">';
    const routed = await gated({
      'index.html': html('<p>Words</p>', router),
      'guide.html': html(`<astro-island>${video}</astro-island>`, router),
    });
    expect(guardOf(routed.get('index.html'))?.held).toHaveProperty('youtube');
  });

  it('leaves a site alone whose frameworks bring nothing back', async () => {
    const pages = { 'index.html': hydrated('<p>Words</p>') };
    expect((await gated(pages)).get('index.html')).toBe(pages['index.html']);
  });

  it('is where a script file makes the frame, and the visitor is asked', async () => {
    const files = await gated({
      'index.html': html('<script type="module" src="/app.js"></script>'),
      'other.html': html('<p>Words</p>'),
      'app.js':
        'const f=document.createElement("iframe");f.src="https://www.youtube.com/embed/x";document.body.append(f)',
    });
    expect(guardOf(files.get('index.html'))?.held).toHaveProperty('youtube');
    expect(files.get('_latchkey/preferences.en.html')).toContain('value="youtube"');
    expect(files.get('_latchkey/placeholders.en.js')).toContain('"youtube":');
    expect(files.get('other.html')).toBe(html('<p>Words</p>'));
  });

  it('limits everything where it is strict, and is nowhere where it is off', async () => {
    const strict = guardOf(
      (await gated({ 'index.html': hydrated(video) }, { guard: 'strict' })).get('index.html'),
    );
    expect(strict?.policy).toMatch(/^frame-src ~ .*;default-src ~ /);
    const off = await gated({ 'index.html': hydrated(video) }, { guard: false });
    expect(guardOf(off.get('index.html'))).toBeUndefined();
    expect(off.has('_latchkey/guard.js')).toBe(false);
  });

  it('weighs at most 0.3 KiB', async () => {
    // A few bytes more or less are luck of the compressor: it is the mean of several pages that counts.
    const words = ['Guide', 'How to begin', 'A tour of the parts', 'Questions and answers', 'What is new'];
    const pages = Object.fromEntries(
      words.map((word, index) => [
        `${index}.html`,
        hydrated(`<h1>${word}</h1><p>${word.repeat(index)}</p>${video}`),
      ]),
    );
    const weight = async (guard: 'frames' | false) => {
      const files = await gated(pages, { guard });
      const sizes = Object.keys(pages).map((path) => brotliCompressSync(files.get(path) ?? '').length);
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    };
    expect((await weight('frames')) - (await weight(false))).toBeLessThanOrEqual(0.3 * 1024);
  });
});
