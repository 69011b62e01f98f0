import type { SiteView } from '../emit/site-view.ts';
import type { PageGuard } from './page-guard.ts';

/** What the guard of a site holds and lets through. Hosts are those of a Content Security Policy, `*.` for subdomains. */
export interface SiteGuard {
  /** Any page of the site has something that is held. */
  holds: boolean;
  /** Not only frames and scripts. */
  strict: boolean;
  /** Own hosts beside the page's own, and those of services that run unasked or when the visitor uses them. */
  hosts: readonly string[];
  /** Of each gated service, by id. */
  services: Readonly<Record<string, readonly string[]>>;
  /** Ids of what any page of a framework that shows pages without loading them would contact, by its name. */
  routed: Readonly<Record<string, readonly string[]>>;
}

/** Ids of the services that are held on a page until its visitor agrees, sorted; none: the page needs no guard. */
export function heldServices(view: SiteView, page: PageGuard | undefined): string[] {
  const { guard } = view;
  if (!guard || !page) return [];
  const routed = page.router === null ? [] : (guard.routed[page.router] ?? []);
  const held = new Set([...page.services, ...routed]);
  return [...held].filter((id) => Object.hasOwn(guard.services, id)).sort();
}

/** What the pages of each framework would contact, from what is known of them one by one. */
export function routedServices(pages: Iterable<PageGuard | undefined>): Record<string, string[]> {
  const routed = new Map<string, Set<string>>();
  for (const page of pages) {
    if (!page || page.router === null || page.services.length === 0) continue;
    const services = routed.get(page.router) ?? new Set();
    for (const id of page.services) services.add(id);
    routed.set(page.router, services);
  }
  return Object.fromEntries([...routed].sort().map(([router, services]) => [router, [...services].sort()]));
}
