import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const page = (head: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><footer>F</footer></body></html>`;

const map = (imports: object, scopes = {}) =>
  `<script type="importmap">${JSON.stringify({ imports, scopes })}</script>`;
const three = { three: 'https://cdn.other.example/three.js' };

/** Services of the scripts in the gated page, in order; null: it runs at once. */
async function scripts(head: string, files: Record<string, string> = {}): Promise<(string | null)[]> {
  const folder = folderOf({ 'index.html': page(head), ...files });
  await gateFolder(optionsFor(folder));
  const once = filesOf(folder);
  await gateFolder(optionsFor(folder));
  expect(filesOf(folder)).toEqual(once);
  return load(once.get('index.html') ?? '')('script:not([type=importmap]):not([data-latchkey-slot])')
    .toArray()
    .map(({ attribs }) => attribs['data-latchkey-service'] ?? null);
}

describe('a module script', () => {
  it('whose own file imports what the import map sends to others waits', async () => {
    const head = `${map(three)}<script type="module" src="/app.js"></script><script type="module" src="own.js"></script>`;
    const files = { 'app.js': `import * as T from 'three';T()`, 'own.js': 'export {}' };
    expect(await scripts(head, files)).toEqual(['other.example', null]);
  });

  it('is put aside with its address, and its file stays', async () => {
    const files = {
      'index.html': page(`${map(three)}<script type=module src=/app.js></script>`),
      'app.js': `import'three'`,
    };
    const folder = folderOf(files);
    const { inventory } = await gateFolder(optionsFor(folder));
    expect(load(filesOf(folder).get('index.html') ?? '')('script[data-latchkey-gate]').attr()).toMatchObject({
      type: 'text/plain',
      'data-latchkey-type': 'module',
      'data-latchkey-src': '/app.js',
    });
    expect(filesOf(folder).get('app.js')).toBe(files['app.js']);
    expect(inventory.services).toMatchObject([{ id: 'other.example', kinds: ['script'] }]);
    expect((await scanFolder(optionsFor(folder))).inventory).toEqual(inventory);
  });

  it('waits for what the modules import that it imports', async () => {
    const head = `${map(three)}<script type="module">import '/a.js'</script><script type="module" src="/a.js"></script>`;
    expect(
      await scripts(head, { 'a.js': `import './deep/b.js'`, 'deep/b.js': `export * from 'three'` }),
    ).toEqual(['other.example', 'other.example']);
  });

  it('waits when an own file imports from others by their address', async () => {
    const head = '<script type="module" src="/a.js?v=1"></script>';
    expect(await scripts(head, { 'a.js': `import confetti from "https://esm.sh/canvas-confetti"` })).toEqual([
      'esm-sh',
    ]);
  });

  it('follows scopes and every map of the page', async () => {
    const head =
      map({ own: '/own.js' }, { '/lib/': three }) +
      map({ d3: 'https://d3.other.example/d3.js', own: 'https://never.example/' }) +
      '<script type="module">import "three"</script><script type="module">import "d3"</script>' +
      '<script type="module">import "own"</script><script type="module" src="/lib/a.js"></script>';
    expect(await scripts(head, { 'lib/a.js': `import 'three'` })).toEqual([
      null,
      'other.example',
      null,
      'other.example',
    ]);
  });

  it.each(['"importmap"', 'importmap'])(
    'in the document of a frame follows the map of that document: type=%s',
    async (type) => {
      const inner = `<script type=${type}>${JSON.stringify({ imports: three })}</script><script type=module>import 'three'</script>`;
      const frame = `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`;
      const folder = folderOf({ 'index.html': page('').replace('<footer>', `${frame}<footer>`) });
      const { inventory } = await scanFolder(optionsFor(folder));
      expect(inventory.services.map(({ id }) => id)).toEqual(['other.example']);
    },
  );

  it.each([
    ['an import on demand', `button.onclick = () => import('three')`],
    ['a comment', `// import 'three'`],
    ['code in a text', 'export const sample = `\nimport "three"\n`'],
    ['a module of the site', `import './gone.js'`],
  ])('stays for %s in its file', async (_, code) => {
    const head = `${map(three)}<script type="module" src="/app.js"></script>`;
    expect(await scripts(head, { 'app.js': code })).toEqual([null]);
  });

  it('that is none, with the same file, stays', async () => {
    expect(
      await scripts(`${map(three)}<script src="/app.js"></script>`, { 'app.js': `import 'three'` }),
    ).toEqual([null]);
  });
});
