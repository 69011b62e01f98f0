import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SlotView } from './slot-view.ts';

/** Names of browsers, and the pages on which their makers say where what sites store is found. */
const browsers = {
  firefox: {
    name: 'Firefox',
    url: 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox',
  },
  chrome: { name: 'Chrome', url: 'https://support.google.com/chrome/answer/95647' },
  safari: { name: 'Safari', url: 'https://support.apple.com/guide/safari/sfri11471/mac' },
  edge: {
    name: 'Edge',
    url: 'https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
  },
} as const;

const order = ['firefox', 'chrome', 'safari', 'edge'] as const;

/** Where each browser shows and deletes what sites have stored. */
export function browserHelp({ strings }: SlotView): Element[] {
  const { intro, paths } = strings.browsers;
  return [
    h('p', intro),
    h(
      'ul',
      order.map((browser) => {
        const { name, url } = browsers[browser];
        return h('li', h('a', { href: url }, h('bdi', name)), ' — ', paths[browser]);
      }),
    ),
  ];
}
