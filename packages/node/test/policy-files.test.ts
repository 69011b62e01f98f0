import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
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
    ['netlify.toml', `[[headers]]\n[headers.values]\nContent-Security-Policy = '''\n${policy}'''\n`, 3],
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
    ['where it blocks nothing', `/*\n  Content-Security-Policy: frame-ancestors 'none'\n`, video],
    ['where it is a comment', `/*\n# Content-Security-Policy: ${policy}\n`, video],
    ['where nothing of the site waits', `/*\n  Content-Security-Policy: ${policy}\n`, '<p>Words</p>'],
  ])('is not spoken of %s', async (_, text, body) => {
    expect(await warningsFor({ _headers: text }, body)).toEqual([]);
  });

  it('does not stop a build by being no JSON', async () => {
    expect(await warningsFor({ 'vercel.json': '{ "headers": [' })).toEqual([]);
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
