import { describe, expect, it } from 'vitest';
import { scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, gatePage, optionsFor } from './support.ts';

const page = (body: string) => `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;
const frame = (host: string) => `<iframe src="https://${host}/x"></iframe>`;

async function report(body: string, config = {}) {
  const result = await scanFolder(optionsFor(folderOf({ 'index.html': page(body) }), config));
  return { ...reportOf(result, 'found'), services: result.inventory.services };
}

describe('a host that nobody knows', () => {
  it('goes by its registrable domain, with the other hosts of it', async () => {
    const { services } = await report(
      frame('a.nobody.example') + frame('b.nobody.example') + frame('nobody.example'),
    );
    expect(services).toMatchObject([
      {
        id: 'nobody.example',
        verified: false,
        decision: 'gate',
        reason: 'not-identified',
        hosts: ['a.nobody.example', 'b.nobody.example', 'nobody.example'],
      },
    ]);
  });

  it('is apart from its neighbours where anybody can have a domain', async () => {
    const { services } = await report(frame('a.github.io') + frame('b.github.io'));
    expect(services.map(({ id }) => id)).toEqual(['a.github.io', 'b.github.io']);
  });

  it('has the name that third-party-web gives it, and stays unverified', async () => {
    const { services, warnings } = await report(frame('widget.surveymonkey.com'));
    expect(services).toMatchObject([{ id: 'surveymonkey.com', name: 'SurveyMonkey', verified: false }]);
    expect(services[0]?.reason).toBe('not-identified');
    expect(warnings[0]).toContain(
      'Nobody has said who runs surveymonkey.com, which others call "SurveyMonkey"',
    );
  });

  it('is reported with lines that can be pasted, and then is known', async () => {
    const { warnings } = await report(frame('cdn.nobody.example'));
    const [, key] = /services: \{ '(.+?)': \{/.exec(warnings[0] ?? '') ?? [];
    expect(warnings[0]).toContain("firstParty: ['*.nobody.example']");
    const pasted = {
      services: { [String(key)]: { name: 'Acme', provider: 'Acme SAS', purpose: 'content' } },
    };
    const { services, warnings: left } = await report(frame('cdn.nobody.example'), pasted);
    expect(services).toMatchObject([{ id: 'nobody.example', name: 'Acme', verified: true }]);
    expect(left.join()).not.toContain('Nobody has said');
  });
});

describe('a host in the config', () => {
  const keep = 'Shows the state of the build, nothing else';

  it.each([
    ['nobody.example', 'cdn.nobody.example', 'keep'],
    ['*.nobody.example', 'cdn.nobody.example', 'keep'],
    ['*.nobody.example', 'nobody.example', 'keep'],
    ['a.nobody.example', 'b.nobody.example', 'gate'],
    ['a.nobody.example', 'a.nobody.example', 'keep'],
    ['*.a.nobody.example', 'x.a.nobody.example', 'keep'],
    ['a.nobody.example:8443', 'a.nobody.example:8443', 'keep'],
    ['a.nobody.example:8443', 'a.nobody.example', 'gate'],
  ])('%s says what happens to %s: %s', async (key, host, action) => {
    const { inventory } = await gatePage(page(frame(host)), { services: { [key]: { keep } } });
    expect(inventory.services.map(({ decision }) => decision)).toEqual([action]);
  });
});
