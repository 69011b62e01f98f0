import type { Mode } from './mode.ts';
import { rewriteAll } from './pages.ts';

/** The limit: every page read and written as it is. */
export const readWrite: Mode = async (folder) => {
  rewriteAll(folder, (page) => page);
  return undefined;
};
