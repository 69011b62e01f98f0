import { ungated } from '../page/page.ts';
import { writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/** The page as its author wrote it: what all others are compared with. */
export const noTool: Tool = {
  name: 'no tool',
  packages: [],
  banner: 'body',
  write: (folder) => writePages(folder, ungated),
};
