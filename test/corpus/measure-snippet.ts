import { cp, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { load } from 'cheerio';
import { comparableDom } from '../support/comparable-dom.ts';
import { type Lab, publish } from '../support/lab.ts';
import { acceptEverything } from '../support/measure-site.ts';
import { type Observation, startVisit, visit } from '../support/visit.ts';
import type { SiteOnDisk } from './site-files.ts';

/** What happened to one page, without and with Latchkey. */
export interface Measurement {
  ungated: Opened;
  gated: Opened;
  /** From `latchkey.accept('*')` on. */
  accepted: {
    hosts: string[];
    uncaught: string[];
    dom: string[];
    /** Why `accept` was rejected. */
    failure: string | null;
  };
}

interface Opened {
  scripted: Observation;
  scriptless: Observation;
  /** Lines of `comparableDom`; empty when the browser went somewhere else. */
  dom: string[];
  /** Where the page sent the browser; null when it stayed. */
  leftFor: string | null;
}

/** Opens a site without and with Latchkey, with JavaScript on and off, and then accepts everything. */
export async function measureSnippet(lab: Lab, site: SiteOnDisk, gatedRoot: string): Promise<Measurement> {
  publish(lab, site.url.host, site.root);
  const ungated = await open(lab, site);
  await ungated.visit.end();
  publish(lab, site.url.host, gatedRoot);
  const gated = await open(lab, site);
  const { page, observe, end } = gated.visit;
  const failure = await acceptEverything(page).then(
    () => null,
    (error: Error) => error.message,
  );
  const { hosts, uncaught } = await observe();
  const dom = gated.leftFor === null ? await comparableDom(page) : [];
  await end();
  return { ungated, gated, accepted: { hosts, uncaught, dom, failure } };
}

async function open({ scripted, scriptless }: Lab, { url }: SiteOnDisk) {
  const [started, withoutScripts] = await Promise.all([
    startVisit(scripted, url.href),
    visit(scriptless, url.href),
  ]);
  const observation = await started.observe();
  const { host } = new URL(started.page.url());
  const leftFor = host === url.host ? null : host;
  const dom = leftFor === null ? await comparableDom(started.page) : [];
  return { visit: started, scripted: observation, scriptless: withoutScripts, dom, leftFor };
}

/** Hosts that the page contacts for more than a hint: those of the same page without any. */
export async function hostsBesidesHints(lab: Lab, site: SiteOnDisk, scratch: string): Promise<string[]> {
  const $ = load(site.html);
  for (const rel of ['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload', 'prerender']) {
    // With a handler it is a style sheet that loads late.
    $(`link[rel~="${rel}"]:not([onload])`).remove();
  }
  $('script[type="speculationrules"]').remove();
  await cp(site.root, scratch, { recursive: true });
  await writeFile(join(scratch, relative(site.root, site.folder), 'index.html'), $.html());
  publish(lab, site.url.host, scratch);
  const { hosts } = await visit(lab.scripted, site.url.href);
  return hosts;
}
