import { type InventoryService, type NotSeen, notSeen, type SiteView } from '@latchkey/core';
import { type BeyondGates, beyondGates } from './beyond-gates.ts';
import type { FolderPlan } from './plan-folder.ts';
import { legalRoute } from './policy-links.ts';

/** What the site contacts, for machines: `inventory.json` beside the cookie policy. */
export interface PublishedInventory {
  version: 1;
  /** Who answers for the site. */
  site: string;
  /** Of what visitors are asked; receipts carry it. */
  revision: string;
  services: InventoryService[];
  /** What no gate holds. */
  beyondGates: BeyondGates;
  /** What no scan of pages can see. */
  notSeen: NotSeen[];
}

/** The file that the config asks for, by its path in the folder; none where it does not. */
export function publishedInventory(plan: FolderPlan, view: SiteView): Map<string, string> {
  const { settings } = plan.site;
  const { legal } = settings;
  if (legal === false || !legal.inventory) return new Map();
  const [first = 'en'] = legal.languages;
  const published: PublishedInventory = {
    version: 1,
    site: view.name,
    revision: view.revision,
    ...view.inventory,
    beyondGates: beyondGates(plan),
    notSeen: notSeen(view.inventory),
  };
  const path = `${legalRoute(settings, 'cookies', first)}inventory.json`;
  return new Map([[path, `${JSON.stringify(published, null, 1)}\n`]]);
}
