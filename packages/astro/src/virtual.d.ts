declare module 'virtual:latchkey/site' {
  import type { Settings } from '@latchkey/core';
  import type { SiteAddress } from '@latchkey/node';

  /** By the route of a legal page: what its head links, as HTML. */
  export const translations: Record<string, string>;
  export const options: { settings: Settings; address: SiteAddress };
}
