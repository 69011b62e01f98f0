import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  film,
  hotjar,
  inCi,
  lockedProject,
  onDay,
  outsideCi,
  type Project,
  page,
  project,
} from './locked-project.ts';

const french = (body: string) => page(body).replace('lang="en"', 'lang="fr"');

function proofsOf({ folder, read }: Project) {
  const names = readdirSync(folder).includes('latchkey')
    ? readdirSync(join(folder, 'latchkey/proof')).sort()
    : [];
  return names.map((name) => {
    const text = read(`latchkey/proof/${name}`) ?? '';
    return { name, text, proof: JSON.parse(text) };
  });
}

/** The revision that a page gives to receipts. */
function revisionOf(site: Project): string {
  const [, data = ''] = /data-latchkey-page='(.*?)'/.exec(site.read('dist/index.html') ?? '') ?? [];
  const [, revision = ''] = /"rev":"(.*?)"/.exec(data.replaceAll('&quot;', '"')) ?? [];
  return revision;
}

describe('the proof of what visitors are asked', () => {
  it('is kept with the lockfile, under the revision that receipts carry', async () => {
    const site = await lockedProject(
      { 'index.html': page(film + hotjar), 'fr/index.html': french(film) },
      { controller: { name: 'Acme Docs' } },
    );
    const [kept, ...others] = proofsOf(site);
    await site.latchkey('gate', 'dist');
    expect(others).toEqual([]);
    expect(kept?.name).toBe(`${revisionOf(site)}.json`);
    expect(kept?.proof).toMatchObject({
      revision: revisionOf(site),
      site: 'Acme Docs',
      scope: '/',
      months: 6,
      services: [
        { id: 'hotjar', purpose: 'statistics', asks: 'banner', provider: { entity: 'Hotjar Ltd' } },
        { id: 'youtube', purpose: 'content', asks: 'place' },
      ],
      words: {
        en: {
          banner: {
            question: expect.stringMatching(/^Your choice\. Only if you agree, Acme Docs uses: .*\(Hotjar\)/),
            controls: ['Accept all', 'Refuse all', 'Choose'],
          },
          places: { youtube: { text: expect.stringMatching(/^YouTube is run by Google/) } },
        },
        fr: { banner: { controls: ['Tout accepter', 'Tout refuser', expect.any(String)] } },
      },
    });
    expect(Buffer.byteLength(kept?.text ?? '')).toBeLessThan(5000);
  });

  it('is named where it was written, to be committed, and only then', async () => {
    const site = project({ 'index.html': page(film) });
    const first = await site.latchkey('lock', 'dist');
    const [kept] = proofsOf(site);
    expect(first.err).toContain(
      `latchkey/proof/${kept?.name}, the proof of what visitors are asked: commit it`,
    );
    expect((await site.latchkey('lock', 'dist')).err).toBe('The lockfile says all of this already.\n');
    site.build({ 'index.html': page(film + hotjar) });
    const { err } = await site.latchkey('gate', 'dist');
    const added = proofsOf(site).find(({ name }) => name !== kept?.name);
    expect(err).toContain(`latchkey/proof/${added?.name}, the proof`);
    expect(err).not.toContain(`latchkey/proof/${kept?.name}`);
  });

  it('has the words of a picture, where there are no others', async () => {
    const site = await lockedProject({
      'index.html': page('<img src="https://zebra.example/a.png" alt="A">'),
    });
    expect(proofsOf(site)[0]?.proof.words.en.places).toEqual({
      'zebra.example': { controls: ['Show image from zebra.example'] },
    });
  });

  it('names the code that runs: the boot of the page has the hash', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    await site.latchkey('gate', 'dist');
    const [, boot = ''] =
      /<script data-latchkey-slot[^>]*>(.*?)<\/script>/s.exec(site.read('dist/index.html') ?? '') ?? [];
    expect(boot).not.toBe('');
    expect(proofsOf(site)[0]?.proof.code.boot).toBe(hash('sha256', boot));
  });

  it('is the same on another day, and never written again', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    const [kept] = proofsOf(site);
    onDay('2026-09-09');
    await site.latchkey('gate', 'dist');
    expect(proofsOf(site)).toEqual([kept]);

    site.write(`latchkey/proof/${kept?.name}`, 'what a lawyer keeps');
    site.build({ 'index.html': page(film) });
    await site.latchkey('gate', 'dist');
    expect(site.read(`latchkey/proof/${kept?.name}`)).toBe('what a lawyer keeps');
  });

  it('has a file of its own for other words under the same revision, and for another revision', async () => {
    const site = await lockedProject({ 'index.html': page(film) });
    const before = proofsOf(site);
    site.configure({ texts: { en: { placeholder: { always: 'Each time: {service}' } } } });
    await site.latchkey('lock', 'dist');
    const reworded = proofsOf(site);
    expect(reworded.length).toBe(2);
    expect(reworded).toEqual(expect.arrayContaining(before));
    expect(new Set(reworded.map(({ proof }) => proof.revision)).size).toBe(1);
    site.build({ 'index.html': page(film + hotjar) });
    await site.latchkey('lock', 'dist');
    expect(new Set(proofsOf(site).map(({ proof }) => proof.revision)).size).toBe(2);
  });

  it('is not kept in CI, nor before there is a lockfile', async () => {
    const site = project({ 'index.html': page(film) });
    await site.latchkey('gate', 'dist');
    expect(proofsOf(site)).toEqual([]);
    await site.latchkey('lock', 'dist');
    const before = proofsOf(site).length;
    site.build({ 'index.html': page(film + film.replace('youtube', 'youtube-nocookie')) });
    site.configure({ controller: { name: 'Somebody else' } });
    inCi();
    await site.latchkey('gate', 'dist');
    expect(proofsOf(site).length).toBe(before);
    outsideCi();
    await site.latchkey('gate', 'dist');
    expect(proofsOf(site).length).toBe(before + 1);
  });
});

describe('the published inventory', () => {
  const tagManager = '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>';

  it('lies beside the policy where the config asks for it, with days and with what nobody can see', async () => {
    const site = await lockedProject(
      { 'index.html': page(film + tagManager) },
      { legal: { inventory: true } },
    );
    await site.latchkey('gate', 'dist');
    const text = site.read('dist/legal/cookies/inventory.json') ?? '';
    const { services, notSeen, version } = JSON.parse(text);
    expect(version).toBe(1);
    expect(services).toMatchObject([
      { id: 'google-tag-manager', firstSeen: '2026-03-01', moment: 'consent' },
      { id: 'youtube', firstSeen: '2026-03-01', hosts: ['www.youtube.com'] },
    ]);
    expect(notSeen).toContainEqual(
      expect.objectContaining({ what: 'tag-manager', services: ['google-tag-manager'] }),
    );
    expect(notSeen.map(({ what }: { what: string }) => what)).toContain('edge');
    await site.latchkey('gate', 'dist');
    expect(site.read('dist/legal/cookies/inventory.json')).toBe(text);
  });

  it('also says that there is nothing', async () => {
    const site = project({ 'index.html': page('<p>text</p>') }, { legal: { inventory: true } });
    await site.latchkey('gate', 'dist');
    expect(JSON.parse(site.read('dist/legal/cookies/inventory.json') ?? '')).toMatchObject({ services: [] });
    expect(site.read('dist/_latchkey/inventory.json')).toBeNull();
  });

  it('is not there unasked', async () => {
    const site = project({ 'index.html': page(film) }, { legal: { reviewed: '2026-11-01' } });
    await site.latchkey('gate', 'dist');
    expect(site.read('dist/legal/cookies/index.html')).not.toBeNull();
    expect(site.read('dist/legal/cookies/inventory.json')).toBeNull();
  });
});
