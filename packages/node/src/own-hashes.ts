import { hash } from 'node:crypto';
import type { ClientAssets, OwnHashes } from '@latchkey/core';

/** Hashes of what pages carry inline: the same on every page of a site. */
export function ownHashes({
  boot,
  guardedBoot,
  pageStyle,
  placesStyle,
  placeholderStyle,
}: ClientAssets): OwnHashes {
  const source = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;
  return {
    boot: source(boot),
    guardedBoot: source(guardedBoot),
    pageStyle: source(pageStyle),
    placesStyle: source(pageStyle + placesStyle),
    placeholderStyle: source(placeholderStyle),
    of: source,
  };
}
