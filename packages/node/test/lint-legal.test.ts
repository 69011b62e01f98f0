import type { Config } from '@latchkey/core';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, optionsFor } from './support.ts';

const page =
  '<!doctype html><html lang="en"><head><title>T</title></head><body>\n<iframe src="https://www.youtube.com/embed/x" title="Tour"></iframe>\n</body></html>';
const head =
  '---\nlegal: cookies\nreviewed: 2026-05-03\nlang: en\n---\n\nUpdated: 3 May 2026. Contact: privacy@site.example. This page says what the site keeps and whom it asks.\n\n';

/** What the build says of the author's own cookie policy. */
async function said(policy: string, config: Config = {}): Promise<string[]> {
  const project = folderOf({ 'legal/cookies.en.md': policy });
  const options = optionsFor(folderOf({ 'index.html': page }), { legal: { languages: ['en'] }, ...config });
  const result = await gateFolder({ ...options, lock: { project, act: 'build' } });
  return reportOf(result, 'gated').warnings.filter((warning) => warning.startsWith('Legal pages'));
}

describe('a build with a legal page of the author’s', () => {
  it('says who is on the site and not on the page', async () => {
    const [warning] = await said(head);
    expect(warning).toContain('index.html:2:1 L101 YouTube is on 1 page, and no legal page names it.');
  });

  it('says which line of the page does not fit the site', async () => {
    const [warning] = await said(`${head}::services\n\nYour choice is kept for 12 months.`);
    expect(warning).toContain('legal/cookies.en.md:11:25 L304 says 12 months');
  });

  it('knows what the config says of publisher, languages, buttons and exemptions', async () => {
    const [warning] = await said(`${head}::services\n\n::controller\n`, {
      controller: { name: 'Acme', registrations: [{ scheme: 'siren', value: '732 829 321' }] },
      texts: { en: { banner: { reject: 'Settings' } } },
      services: {
        youtube: { exempt: { basis: 'own-law', since: '2026-01-01', reason: 'It is only a test' } },
      },
    });
    expect(warning).toContain('legal/cookies.en.md:1:1 L310 the button that refuses says "Settings"');
    expect(warning).toContain('legal/cookies.en.md:1:1 L406');
    expect(warning).toContain('index.html:2:1 L504 YouTube');
  });

  it('says of a claim on a page that is not built that it is untrue', async () => {
    const claim = `${head}::services\n\n:claim[No videos]{none=video}\n`;
    const [warning] = await said(claim.replace('reviewed: 2026-05-03\n', ''));
    expect(warning).toContain(
      'legal/cookies.en.md:10:1 L201 "No videos" ("none=video") is not true: YouTube',
    );
  });

  it('has nothing to say of a page that fits', async () => {
    expect(await said(`${head}::services\n`)).toEqual([]);
  });

  it('takes a template for a page that names everybody, and finds no fault with it', async () => {
    const both: Config = { legal: { languages: ['en'], pages: ['privacy', 'cookies'] } };
    expect(await said(head, both)).toEqual([]);
  });
});
