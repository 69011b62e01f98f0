import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { headerFiles } from '../src/header-files.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, optionsFor } from './support.ts';

const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const policy = "script-src 'self'; style-src 'self'";

async function warningsFor(files: Record<string, string>, body = video): Promise<string[]> {
  const folder = folderOf({ 'index.html': html(body), ...files });
  const told = Object.keys(files).filter((path) => !path.endsWith('.html'));
  const { warnings } = reportOf(await gateFolder(optionsFor(folder)), 'gated');
  for (const path of told) expect(readFileSync(join(folder, path), 'utf8')).toBe(files[path]);
  return warnings;
}

describe('a policy that a host is told to send', () => {
  const vercel = (value: string) =>
    JSON.stringify(
      { headers: [{ source: '/(.*)', headers: [{ key: 'content-security-policy', value }] }] },
      null,
      2,
    );
  it.each([
    ['_headers', `/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: ${policy}\r\n`, 3],
    [
      'netlify.toml',
      `[[headers]]\nfor = "/*"\n[headers.values]\n  Content-Security-Policy = "${policy}"\n`,
      4,
    ],
    ['netlify.toml', `[[headers]]\n[headers.values]\nContent-Security-Policy = '''\n${policy}'''\n`, 4],
    ['vercel.json', vercel(policy), 8],
  ])('in %s is printed with the hashes it needs', async (file, text, line) => {
    const [warning = '', ...others] = await warningsFor({ [file]: text });
    expect(others).toEqual([]);
    expect(warning.split(':', 2)).toEqual([
      file,
      `${line} sends a Content Security Policy that blocks what Latchkey adds to pages. It has to be`,
    ]);
    const mended = warning.slice(warning.indexOf('script-src'));
    expect(mended).toMatch(/^script-src 'self' '[^ ]+'; style-src 'self' '[^ ]+' '[^ ]+'$/);
    expect(await warningsFor({ [file]: text.replace(policy, () => mended) })).toEqual([]);
  });

  it.each([
    [
      'netlify.toml',
      `[[headers]]\n# Content-Security-Policy\n[headers.values]\nX-A = "b"\nContent-Security-Policy = """\nscript-src 'self'; \\\n  style-src 'self'"""\n`,
      6,
    ],
    [
      'netlify.toml',
      `[[headers]]\n[headers.values]\nContent-Security-Policy = "script-src \\u0027self'"\n`,
      3,
    ],
    [
      'netlify.toml',
      `[[headers]]\n[headers.values]\nX-Y = 1 # Content-Security-Policy none\nX-Z = "content-security-policy = 1"\nContent-Security-Policy = "script-src \\u0027self'"\n`,
      5,
    ],
    ['vercel.json', vercel(policy).replaceAll("'", '\\u0027'), 8],
  ])('in %s is found where it is written with escapes', async (file, text, line) => {
    const [warning = ''] = await warningsFor({ [file]: text });
    expect(warning.split(' ', 1)).toEqual([`${file}:${line}`]);
  });

  it.each([
    ['begin those of another', `${policy}; img-src *`, ['netlify.toml:4', 'netlify.toml:8']],
    ['are those of another', policy, ['netlify.toml:4']],
  ])('is not looked for where its words %s', async (_, second, places) => {
    const rule = (written: string) =>
      `[[headers]]\nfor = "/*"\n[headers.values]\nContent-Security-Policy = "${written}"\n`;
    const text = rule(policy.replaceAll("'", '\\u0027')) + rule(second);
    const told = await warningsFor({ 'netlify.toml': text });
    expect(told.map((each) => each.split(' ', 1)[0])).toEqual(places);
  });

  it('is told by its own line in a file that does not have the order of its reader', async () => {
    const header = (value: string) =>
      `{ "headers": { "Content-Security-Policy": "${value}" }, "src": "/.*" }`;
    const listed = `{ "source": "/(.*)", "headers": [{ "value": "script-src 'none'", "key": "Content-Security-Policy" }] }`;
    const text = `{\n"routes": [\n${header(policy)}],\n"headers": [\n${listed}]}`;
    const told = await warningsFor({ 'vercel.json': text });
    expect(told.map((each) => each.split(' ', 1)[0])).toEqual(['vercel.json:5', 'vercel.json:3']);
  });

  it.each([
    ['where it blocks nothing', `/*\n  Content-Security-Policy: frame-ancestors 'none'\n`, video],
    ['where it is a comment', `/*\n# Content-Security-Policy: ${policy}\n`, video],
    ['where nothing of the site waits', `/*\n  Content-Security-Policy: ${policy}\n`, '<p>Words</p>'],
  ])('is not spoken of %s', async (_, text, body) => {
    expect(await warningsFor({ _headers: text }, body)).toEqual([]);
  });

  describe('is meant for the pages that it is sent with', () => {
    const lines = (pattern: string) => `${pattern}\n  Content-Security-Policy: ${policy}\n`;
    const toml = (pattern: string) =>
      `[[headers]]\n  for = "${pattern}"\n  [headers.values]\n    Content-Security-Policy = "${policy}"\n`;
    const json = (source: string) =>
      JSON.stringify({ headers: [{ source, headers: [{ key: 'Content-Security-Policy', value: policy }] }] });
    const routes = (src: string) =>
      JSON.stringify({ routes: [{ src, headers: { 'Content-Security-Policy': policy } }] });
    const told = async (file: string, text: string) => {
      const quiet = '<p>Words</p>';
      const pages = { 'guide/intro/index.html': html(video), 'b.html': html(quiet) };
      return (await warningsFor({ ...pages, [file]: text }, quiet)).map((each) => each.split(' ', 1)[0]);
    };

    it.each([
      ['_headers', lines, '/guide/*'],
      ['_headers', lines, '/:part/intro/'],
      ['_headers', lines, 'https://docs.example.org/guide/*'],
      ['netlify.toml', toml, '/guide/*'],
      ['vercel.json', json, '/guide/:path*'],
      ['vercel.json', json, '/(.*)'],
      ['vercel.json', routes, '/guide/.*'],
    ])('in %s: %o is told of %s', async (file, write, pattern) => {
      expect(await told(file, write(pattern))).toHaveLength(1);
    });

    it.each([
      ['_headers', lines, '/'],
      ['_headers', lines, '/b*'],
      ['_headers', lines, '/:part'],
      ['netlify.toml', toml, '/shop/*'],
      ['vercel.json', json, '/b'],
      ['vercel.json', json, '/shop/(.*)'],
      ['vercel.json', routes, '/shop/.*'],
    ])('in %s: %o is not told of %s, which no page of ours answers', async (file, write, pattern) => {
      expect(await told(file, write(pattern))).toEqual([]);
    });

    it('with the lines of two that say the same', async () => {
      const both = lines('/shop/*') + lines('/guide/*');
      expect(await told('_headers', both)).toEqual(['_headers:4']);
    });
  });

  describe('as one of many', () => {
    const rules = Array.from(
      { length: 200 },
      (_, index) => `${policy}; img-src https://${index}.example.org`,
    );
    it.each([
      [
        '_headers',
        (all: string[]) => all.map((one) => `/*\n  Content-Security-Policy: ${one}\n`).join(''),
        2,
      ],
      [
        'netlify.toml',
        (all: string[]) =>
          all.map((one) => `[[headers]]\n[headers.values]\nContent-Security-Policy = "${one}"\n`).join(''),
        3,
      ],
      [
        'vercel.json',
        (all: string[]) =>
          `{ "routes": [${all
            .map((one) => `{ "src": "/.*", "headers": {\n"Content-Security-Policy": "${one}" } }`)
            .join(',\n')}] }`,
        2,
      ],
    ])('in %s has its line, and the file is read no oftener than for one', async (file, write, lines) => {
      const read = vi.spyOn(headerFiles, file);
      onTestFinished(() => read.mockRestore());
      const told = await warningsFor({ [file]: write(rules) });
      expect(told.map((each) => each.split(' ', 1)[0])).toEqual(
        rules.map((_, index) => `${file}:${(index + 1) * lines}`),
      );
      expect(read).toHaveBeenCalledTimes(2);
    });
  });

  it.each([
    ['its first word is escaped', 'script\\u002dsrc *'],
    ["it begins with its header's name", "Content-Security-Policy: x; script-src 'self'"],
  ])('is told without a line where %s, and the others with theirs', async (_, odd) => {
    const rule = (written: string) =>
      `[[headers]]\n[headers.values]\nContent-Security-Policy = "${written}"\n`;
    const told = await warningsFor({ 'netlify.toml': rule(odd) + rule(policy) });
    expect(told.map((each) => each.split(' ', 1)[0])).toEqual(['netlify.toml', 'netlify.toml:6']);
  });

  it('does not stop a build by being no JSON, or no TOML', async () => {
    expect(await warningsFor({ 'vercel.json': '{ "headers": [', 'netlify.toml': '[[headers' })).toEqual([]);
  });

  it('needs one hash more where some pages are guarded and others are not', async () => {
    const guarded = html(`<div id="__docusaurus">${video}</div>`);
    const warnings = await warningsFor({
      'b.html': guarded,
      _headers: `/*\n  Content-Security-Policy: ${policy}\n`,
    });
    expect(warnings.find((each) => each.startsWith('_headers'))?.match(/sha256/g)).toHaveLength(4);
  });
});

it('says of a page whose policy allows no script files that they will not run', async () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-1'">`;
  const warnings = await warningsFor({ 'b.html': html(video).replace('</head>', `${meta}</head>`) });
  expect(warnings).toEqual([
    expect.stringMatching(/^b\.html has a Content Security Policy that allows no script files/),
  ]);
});
