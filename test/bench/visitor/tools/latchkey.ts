import { parseConfig } from '@latchkey/core';
import { gateFolder } from '@latchkey/node';
import { policyPath, ungated } from '../page/page.ts';
import { writePages } from './site-files.ts';
import type { Tool } from './tool.ts';

/** Ours: the page as its author wrote it, gated by what `latchkey gate` runs. */
export const latchkey: Tool = {
  name: 'Latchkey',
  packages: [],
  banner: '#latchkey-ask',
  preferences: { opener: '#latchkey-ask [data-latchkey-action="preferences"]', panel: 'dialog[open]' },
  placeholder: 'iframe[data-latchkey-gate]',
  write: (folder) => writeGated(folder, 'en'),
};

/** @param lang language that the page says it is in, and that ours is in too */
export async function writeGated(folder: string, lang: string): Promise<void> {
  const site = 'https://tidewater.example/';
  await writePages(folder, { lang, ...ungated });
  await gateFolder({
    folder,
    settings: parseConfig(
      { site, policy: policyPath, controller: { name: 'Tidewater Sailing Club' } },
      'bench',
    ),
    address: { url: site, base: '/' },
  });
}
