import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type ExampleSite, fileOf, folderOf, pagesOf, urlOf } from './example-sites.ts';
import type { Internet } from './internet.ts';
import { type ObservedKind, observedKinds } from './observed-kinds.ts';
import { type ByTheSite, storedByTheSite } from './own-storage.ts';
import { hostsOf, type Observation, startVisit, visit } from './visit.ts';
import { openVisitor, type Visitor } from './visitor.ts';

interface Ungated {
  scripted: Observation;
  scriptless: Observation;
  kinds: Set<ObservedKind>;
}

interface Visitors {
  scripted: Visitor;
  scriptless: Visitor;
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
  accepted: Observation;
}

/** Visits every page of both builds of a site; both have to be there. */
export async function measureSite(site: ExampleSite, internet: Internet): Promise<PageMeasurement[]> {
  const visitors = {
    scripted: await openVisitor(internet),
    scriptless: await openVisitor(internet, { javaScriptEnabled: false }),
  };
  try {
    internet.publish(site.host, folderOf(site, 'ungated'));
    const ungated = new Map<string, Ungated>();
    for (const path of await pagesOf(site, 'ungated')) {
      ungated.set(path, await measureUngated(site, path, visitors));
    }
    internet.publish(site.host, folderOf(site, 'gated'));
    const isOwn = await storedByTheSite(folderOf(site, 'gated'));
    const pages: PageMeasurement[] = [];
    for (const path of await pagesOf(site, 'gated')) {
      const compared = ungated.get(path);
      pages.push({
        path,
        ...(compared && { ungated: compared }),
        ...(await measureGated(urlOf(site, path), visitors, isOwn)),
      });
    }
    return pages;
  } finally {
    await Promise.all([visitors.scripted.leave(), visitors.scriptless.leave()]);
  }
}

async function measureUngated(site: ExampleSite, path: string, visitors: Visitors): Promise<Ungated> {
  const url = urlOf(site, path);
  const scripted = await visit(visitors.scripted, url);
  const scriptless = await visit(visitors.scriptless, url);
  const html = await readFile(fileOf(folderOf(site, 'ungated'), path), 'utf8');
  return { scripted, scriptless, kinds: observedKinds(html, url, scripted.contacts, scriptless.contacts) };
}

async function measureGated(
  url: string,
  visitors: Visitors,
  isOwn: ByTheSite,
): Promise<Pick<PageMeasurement, 'gated' | 'own' | 'accepted'>> {
  const scriptless = await visit(visitors.scriptless, url);
  const { page, observe, end } = await startVisit(visitors.scripted, url);
  const { stored, ...scripted } = await observe();
  await acceptEverything(page);
  const accepted = await observe();
  await end();
  return {
    gated: { scripted: { ...scripted, stored: stored.filter((key) => !isOwn(key)) }, scriptless },
    own: stored.filter(isOwn),
    accepted,
  };
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
