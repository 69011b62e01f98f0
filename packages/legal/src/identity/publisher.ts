import type { Controller, Hosting } from '@latchkey/core';

/** Who publishes the site, as far as the config says. */
export interface Publisher {
  /** The controller's name, else the site's host. */
  name: string;
  controller?: Controller | undefined;
  hosting?: Hosting | undefined;
}
