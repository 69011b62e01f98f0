import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { filesOf, folderOf, gatePage, optionsFor } from './support.ts';

const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const page = (policy: string, body = video) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy}</head><body>${body}</body></html>`;
const quoted = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

const policyOf = (html: string) =>
  (
    /<meta[^>]*http-equiv=["']?content-security-policy["']?[^>]*\scontent=(["'])(.*?)\1/is.exec(html)?.[2] ??
    ''
  ).replaceAll('&#39;', "'");
const count = (html: string) => policyOf(html).match(/'sha256-[\w+/]{43}='/g)?.length;

describe("a page's own policy", () => {
  it('gets the hashes of what we add', async () => {
    const { html } = await gatePage(page(quoted("script-src 'self'; style-src 'self'")));
    expect(policyOf(html)).toMatch(/^script-src 'self' '[^ ]+'; style-src 'self' '[^ ]+' '[^ ]+'$/);
    expect(count(html)).toBe(3);
  });

  it.each([
    ['in single quotes', `<meta http-equiv=content-security-policy content='script-src https://a.example'>`],
    ['as Astro writes it', quoted('script-src &#39;self&#39; &#39;sha256-x&#39;; style-src &#39;self&#39;;')],
    ['over lines', quoted("\n  script-src 'self';\r\n  style-src 'self'\n")],
  ])('gets them %s', async (_, policy) => {
    const { html } = await gatePage(page(policy));
    const tag = /<meta data-latchkey-policy="([^"]*)"[^>]*>/.exec(html);
    expect(tag?.[1]?.split('|').length).toBe(policy.includes('style-src') ? 2 : 1);
    expect(count(html)).toBe(policy.includes('style-src') ? 3 : 1);
    const added = / data-latchkey-policy="[^"]*"| (?:'|&#39;)sha256-[\w+/]{43}=(?:'|&#39;)/g;
    expect(tag?.[0].replace(added, '')).toBe(policy);
  });

  const sheet =
    '\r\n@import url(https://fonts.googleapis.com/css2?family=Inter);\r\nh1 { color: teal; content: "é" }';
  const sheetHash = (text: string) => `'sha256-${hash('sha256', text.replaceAll('\r\n', '\n'), 'base64')}'`;

  it.each(['utf-8', 'latin1'] as const)(
    'lets a style through that it knew, and that waits now (%s)',
    async (encoding) => {
      const policy = quoted(`style-src 'self' ${sheetHash(sheet)}`);
      const styled = page(policy, `<style>${sheet}</style>`).replace(
        'charset="utf-8"',
        `charset="${encoding}"`,
      );
      const gated = Buffer.from((await gatePage(Buffer.from(styled, encoding))).html, 'latin1').toString(
        encoding,
      );
      const [, is = ''] = /<style data-latchkey-gate[^>]*>(.*?)<\/style>/s.exec(gated) ?? [];
      expect(is).not.toContain('fonts.googleapis.com');
      expect(policyOf(gated).split(' ')).toContain(sheetHash(is));
      // One that it never let through gets no leave from us.
      const strange = await gatePage(styled.replace(sheetHash(sheet), sheetHash('')));
      expect(count(strange.html)).toBe(3);
    },
  );

  it('is the same when the page is gated twice, and gated anew with other hashes', async () => {
    const original = page(quoted("script-src 'self'; style-src 'self'"));
    const folder = folderOf({ 'index.html': original });
    await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
    await gateFolder(
      optionsFor(folder, { services: { youtube: { keep: 'We know what we are doing here' } } }),
    );
    expect(readFileSync(join(folder, 'index.html'), 'latin1')).toBe(original);
  });

  it.each([
    ['nothing waits on the page', page(quoted("script-src 'self'"), '<p>Words</p>')],
    ['it allows everything inline', page(quoted("script-src 'unsafe-inline'; style-src 'unsafe-inline'"))],
  ])('is left as it is where %s', async (_, html) => {
    const gated = await gatePage(html);
    expect(policyOf(gated.html)).toBe(policyOf(html));
    expect(gated.html).not.toContain('data-latchkey-policy');
  });
});
