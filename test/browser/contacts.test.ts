import { beforeAll, describe, expect, it } from 'vitest';
import { exampleSites, pagesOf } from '../support/example-sites.ts';
import { expectedAfterAccepting, measureSite, type PageMeasurement } from '../support/measure-site.ts';
import { observableKinds } from '../support/observed-kinds.ts';

/** `/guide/: a.example b.example`, for every page that there is something to say about. */
function perPage(pages: PageMeasurement[], tell: (page: PageMeasurement) => string[] | undefined): string[] {
  return pages.flatMap((page) => {
    const words = tell(page) ?? [];
    return words.length > 0 ? [`${page.path}: ${words.join(' ')}`] : [];
  });
}

describe.each(exampleSites)('the $name site', (site) => {
  let pages: PageMeasurement[];

  beforeAll(async () => {
    pages = await measureSite(site);
  }, 600_000);

  it('contacts at least twelve third parties, in every way there is, without Latchkey', () => {
    const ungated = pages.flatMap((page) => page.ungated ?? []);
    const hosts = new Set(
      ungated.flatMap(({ scripted, scriptless }) => [...scripted.hosts, ...scriptless.hosts]),
    );
    const kinds = new Set(ungated.flatMap((page) => [...page.kinds]));
    expect(hosts.size).toBeGreaterThanOrEqual(12);
    expect([...kinds].sort()).toEqual([...observableKinds].sort());
  });

  it('contacts nobody before a choice', () => {
    expect(perPage(pages, ({ gated }) => gated.scripted.hosts)).toEqual([]);
  });

  it('contacts nobody before a choice, with JavaScript off', () => {
    expect(perPage(pages, ({ gated }) => gated.scriptless.hosts)).toEqual([]);
  });

  it('stores nothing before a choice', () => {
    expect(perPage(pages, ({ gated }) => gated.scripted.stored)).toEqual([]);
  });

  it('contacts after accept("*") what it contacts without Latchkey, but for hints and noscript pixels', () => {
    const compared = pages.filter(({ ungated }) => ungated);
    expect(perPage(compared, ({ accepted }) => accepted.hosts)).toEqual(
      perPage(compared, expectedAfterAccepting),
    );
  });

  it('has after accept("*"), on every page that there is without Latchkey, the same DOM', async () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    for (const path of await pagesOf(site, 'ungated')) {
      const { ungated, accepted } = byPath.get(path) ?? {};
      expect(ungated?.scripted.dom.length, path).toBeGreaterThan(0);
      expect(accepted?.dom, path).toEqual(ungated?.scripted.dom);
    }
  });

  it('raises no error of its own', () => {
    const errors = ({ ungated, gated, accepted }: PageMeasurement) => {
      const usual = new Set(ungated?.scripted.errors);
      return [...gated.scripted.errors, ...gated.scriptless.errors, ...accepted.errors].filter(
        (error) => !usual.has(error),
      );
    };
    expect(perPage(pages, errors)).toEqual([]);
  });
});
