import { writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/**
 * No tool, but the least that one has to do which keeps answers in `localStorage`: it looks for an answer, for a no of
 * the browser's, and waits for a click. What its script takes, no such tool can be below.
 */
export const floor: Tool = {
  name: 'the least',
  packages: [],
  banner: 'body',
  write: (folder) => writePages(folder, { head: `<script>${script}</script>`, statistics: '', film: '' }),
};

const script = `(() => {
  if (localStorage['the-answer'] || navigator.globalPrivacyControl || navigator.doNotTrack === '1') return;
  addEventListener('click', () => {}, true);
})()`;
