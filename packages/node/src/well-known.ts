import type { Settings } from '@latchkey/core';
import type { SiteAddress } from './site-address.ts';

/** Files that a browser or a machine looks for at the root of a host, by path. */
export function wellKnownFiles({ gpc }: Settings, address: SiteAddress): Map<string, string> {
  if (gpc === undefined || !isAtRoot(address)) return new Map();
  return new Map([['.well-known/gpc.json', `${JSON.stringify({ gpc: true, lastUpdate: gpc })}\n`]]);
}

/** About such files where the site has no root of its own. */
export function wellKnownWarnings({ gpc }: Settings, address: SiteAddress): string[] {
  if (gpc === undefined || isAtRoot(address)) return [];
  return [
    `\`gpc\`: the site lies under ${address.base}, and /.well-known/gpc.json belongs to the root of its host. Publish it there: {"gpc":true,"lastUpdate":"${gpc}"}`,
  ];
}

function isAtRoot({ base }: SiteAddress): boolean {
  return base === undefined || base === '/';
}
