import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Internet } from '../../../support/internet.ts';
import type { Tool } from '../tools/tool.ts';

/** The site with one tool on it, as it is served. */
export interface Published {
  tool: Tool;
  folder: string;
  /** Address of the page, with a slash at its end. */
  url: string;
}

/** Where pages are opened. */
export interface Lab {
  internet: Internet;
  browser: Browser;
}

/** @param scratch an empty folder */
export async function publish(
  internet: Internet,
  scratch: string,
  tool: Tool,
  host: string,
): Promise<Published> {
  const folder = join(scratch, host);
  await mkdir(folder);
  await tool.write(folder);
  internet.publish(host, folder);
  return { tool, folder, url: `https://${host}/` };
}
