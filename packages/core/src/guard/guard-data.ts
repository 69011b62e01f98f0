import type { PageView, SiteView } from '../emit/site-view.ts';
import { heldServices } from './site-guard.ts';

/** What the boot makes the page's guard of. */
export interface GuardData {
  /** A Content Security Policy; where a `~` stands go the sources that are the same on all pages, and what is granted. */
  policy: string;
  /**
   * What the page's own code would contact, by service: its mark, and its hosts, each with a blank before it. The guard
   * stands until all of them are granted.
   */
  held: Record<string, [mark: string, hosts: string]>;
}

/** Undefined: nothing is held on this page. */
export function guardData(view: SiteView, page: PageView): GuardData | undefined {
  const ids = heldServices(view, page.guard);
  const { guard } = view;
  if (!guard || ids.length === 0) return;
  const hostsOf = (id: string) => guard.services[id] ?? [];
  // What other pages gate can be shown by this one where they are not loaded.
  const here = page.guard?.router ? Object.keys(guard.services) : page.services;
  // Gates hold these: what this page's own code does not make needs no guard.
  const open = here.filter((id) => !ids.includes(id)).flatMap(hostsOf);
  const sources = ['~', ...new Set([...guard.hosts, ...open])].join(' ');
  const marks = new Map(view.inventory.services.map(({ id, mark }) => [id, mark]));
  return {
    policy: `frame-src ${sources};${guard.strict ? 'default' : 'script'}-src ${sources}`,
    held: Object.fromEntries(
      ids.map((id) => {
        // With the last of them the guard is gone, whatever its hosts.
        const hosts = ids.length > 1 ? hostsOf(id).map((host) => ` ${host}`) : [];
        return [id, [marks.get(id) ?? '', hosts.join('')]];
      }),
    ),
  };
}
