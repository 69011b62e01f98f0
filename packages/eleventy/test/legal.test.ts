import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'cheerio';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const plugin = JSON.stringify(join(root, 'packages/eleventy/src/index.ts'));
const cli = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');

const layout =
  '<!doctype html><html lang="fr"><head><title>T</title></head><body>{{ content | safe }}</body></html>';
const slots = `<div data-latchkey-slot="trackers" data-latchkey-purpose="content"></div>

<div data-latchkey-slot="when" data-latchkey-if="uses=video">

Oui, <span data-latchkey-slot="fact" data-latchkey-fact="choice-duration"></span>.

</div>

<div data-latchkey-slot="when" data-latchkey-if="none=video">Non.</div>

<p><span data-latchkey-claim="gated=video">Jamais sans vous.</span></p>
`;

/** Builds a project with these files below `src`; what was printed, and a way to read what was written. */
async function build(files: Record<string, string>, options: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-eleventy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const all = {
    'src/_includes/page.njk': layout,
    'src/video.html': `---\nlayout: page.njk\n---\n<iframe src="https://www.youtube.com/embed/x"></iframe>`,
    'eleventy.config.mjs': `
      import latchkey from ${plugin};
      export default (config) => {
        config.addPlugin(latchkey, ${JSON.stringify({ site: 'https://docs.example.org', ...options })});
        return { dir: { input: 'src' } };
      };`,
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@latchkey/source', '--disable-warning=ExperimentalWarning', cli],
    { cwd: folder, env: { ...process.env, NO_COLOR: '1', DEBUG: '' } },
  ).catch((error: { stdout: string; stderr: string }) => error);
  const file = (path: string) => join(folder, '_site', path);
  return {
    out: stdout + stderr,
    has: (path: string) => existsSync(file(path)),
    page: (path: string) => load(readFileSync(file(path), 'utf8')),
  };
}

const inLayout = (body: string) => `---\nlayout: page.njk\n---\n${body}`;

describe('slots in pages of the author', () => {
  it('are filled whatever they were written in', async () => {
    const { page } = await build({
      'src/markdown.md': inLayout(slots),
      'src/nunjucks.njk': inLayout(`{% set what = "content" %}${slots.replace('"content"', '"{{ what }}"')}`),
      'src/liquid.liquid': inLayout(
        `{% assign what = "content" %}${slots.replace('"content"', '"{{ what }}"')}`,
      ),
      'src/plain.html': inLayout(slots),
    });
    for (const name of ['markdown', 'nunjucks', 'liquid', 'plain']) {
      const $ = page(`${name}/index.html`);
      expect([name, $('table caption').text()]).toEqual([
        name,
        expect.stringContaining('Contenus d’autres sites'),
      ]);
      expect([name, $('body').text()]).toEqual([name, expect.stringMatching(/Oui,\s6\smois\./)]);
      expect([name, $('body').text()]).toEqual([name, expect.not.stringContaining('Non.')]);
      expect($('[data-latchkey-claim]').text()).toBe('Jamais sans vous.');
    }
  });

  it('stop the build where they claim what is not so', async () => {
    const { out, page } = await build({
      'src/claim.md': inLayout('<p><span data-latchkey-claim="none=video">Pas de vidéo.</span></p>'),
    });
    expect(out).toContain(
      'claim/index.html:1: "none=video" is not true: YouTube (content) at video/index.html:1',
    );
    expect(page('video/index.html')('iframe').attr('data-latchkey-gate')).toBeUndefined();
  });
});

describe('legal pages', () => {
  const own = '---\ntitle: Cookies\n---\n\n::trackers\n';

  it('are rendered in the layout of the site', async () => {
    const legal = {
      reviewed: '2026-11-01',
      layout: 'page.njk',
      pages: ['cookies', 'notice'],
      languages: ['fr'],
    };
    const { page, out } = await build({}, { controller: { name: 'A', contact: 'a@example.org' }, legal });
    expect(page('legal/cookies/index.html')('h1').text()).toBe('Politique relative aux cookies');
    expect(page('legal/notice/index.html')('h1').text()).toBe('Mentions légales');
    expect(out).not.toContain('draft');
  });

  it('that are drafts stay out of a build', async () => {
    const { has, page, out } = await build({ 'legal/cookies.en.md': own }, { legal: {} });
    expect(has('legal/cookies/index.html')).toBe(false);
    expect(out).toContain('legal/cookies.en.md is a draft');
    expect(page('video/index.html').html()).not.toContain('legal/cookies');
  });
});

it('makes a legal page that no layout is named for a whole document', async () => {
  const { page } = await build({}, { legal: { languages: ['ar'], reviewed: '2026-05-03' } });
  const document = page('legal/cookies/index.html');
  expect(document('html').attr()).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(document('title').text()).toBe(document('main h1').text());
  expect(document('style:not([data-latchkey-slot])').text()).toContain('border-collapse');
});
