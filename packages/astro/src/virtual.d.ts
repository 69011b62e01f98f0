declare module 'virtual:latchkey/site' {
  import type { Settings } from '@latchkey/core';
  import type { SiteAddress } from '@latchkey/node';

  export const options: { settings: Settings; address: SiteAddress };
}
