import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { comparableDom } from './comparable-dom.ts';
import { type ExampleSite, fileOf, folderOf, pagesOf, urlOf, type Variant } from './example-sites.ts';
import { type Lab, openLab, publish } from './lab.ts';
import { type ObservedKind, observedKinds } from './observed-kinds.ts';
import { type ByTheSite, storedByTheSite } from './own-storage.ts';
import { hostsOf, type Observation, startVisit, type Visit, visit } from './visit.ts';

interface WithDom extends Observation {
  /** Lines of `comparableDom`. */
  dom: string[];
}

interface Ungated {
  scripted: WithDom;
  scriptless: Observation;
  kinds: Set<ObservedKind>;
}

/** One page, with and without Latchkey, with and without JavaScript. */
export interface PageMeasurement {
  /** As in the address: `/guide/`. */
  path: string;
  /** Absent for pages that only exist with Latchkey: its legal pages. */
  ungated?: Ungated;
  /** Before a choice; `stored` leaves out what is `own`. */
  gated: { scripted: Observation; scriptless: Observation };
  /** What is stored before a choice all the same: by the site's own theme, as its tables say. */
  own: string[];
  /** From `latchkey.accept('*')` on. */
  accepted: WithDom;
}

/** Visits every page of both builds of a site, the builds side by side; both have to be there. */
export async function measureSite(site: ExampleSite): Promise<PageMeasurement[]> {
  const isOwn = await storedByTheSite(folderOf(site, 'gated'));
  const [ungated, gated] = await Promise.all([
    measurePages(site, 'ungated', (lab, path) => measureUngated(lab, site, path)),
    measurePages(site, 'gated', (lab, path) => measureGated(lab, urlOf(site, path), isOwn)),
  ]);
  return [...gated].map(([path, measured]) => {
    const compared = ungated.get(path);
    return { path, ...(compared && { ungated: compared }), ...measured };
  });
}

/** What was measured of each page of a build, by its path. */
async function measurePages<Measured>(
  site: ExampleSite,
  variant: Variant,
  measure: (lab: Lab, path: string) => Promise<Measured>,
): Promise<Map<string, Measured>> {
  const pages = new Map<string, Measured>();
  const lab = await openLab();
  try {
    publish(lab, site.host, folderOf(site, variant));
    for (const path of await pagesOf(site, variant)) pages.set(path, await measure(lab, path));
  } finally {
    await lab.close();
  }
  return pages;
}

async function measureUngated(lab: Lab, site: ExampleSite, path: string): Promise<Ungated> {
  const url = urlOf(site, path);
  const [started, scriptless] = await Promise.all([
    startVisit(lab.scripted, url),
    visit(lab.scriptless, url),
  ]);
  const scripted = await observeWithDom(started);
  await started.end();
  const html = await readFile(fileOf(folderOf(site, 'ungated'), path), 'utf8');
  return { scripted, scriptless, kinds: observedKinds(html, url, scripted.contacts, scriptless.contacts) };
}

async function measureGated(
  lab: Lab,
  url: string,
  isOwn: ByTheSite,
): Promise<Pick<PageMeasurement, 'gated' | 'own' | 'accepted'>> {
  const [started, scriptless] = await Promise.all([
    startVisit(lab.scripted, url),
    visit(lab.scriptless, url),
  ]);
  const { stored, ...scripted } = await started.observe();
  await acceptEverything(started.page);
  const accepted = await observeWithDom(started);
  await started.end();
  return {
    gated: { scripted: { ...scripted, stored: stored.filter((key) => !isOwn(key)) }, scriptless },
    own: stored.filter(isOwn),
    accepted,
  };
}

async function observeWithDom({ page, observe }: Visit): Promise<WithDom> {
  const observation = await observe();
  return { ...observation, dom: await comparableDom(page) };
}

/** Every gate of the page, also of services that nobody asks about. A page without gates has no API. */
export async function acceptEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { latchkey } = window as { latchkey?: { accept(what: '*'): Promise<unknown> } };
    const tooLong = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('latchkey.accept("*") has not ended after ten seconds')), 10_000);
    });
    await Promise.race([latchkey?.accept('*'), tooLong]);
  });
}

/** Hosts that have to be contacted again after accepting: hints and noscript pixels stay away. */
export function expectedAfterAccepting({ ungated }: PageMeasurement): string[] {
  return hostsOf(ungated?.scripted.contacts.filter(({ path }) => path !== undefined) ?? []);
}
