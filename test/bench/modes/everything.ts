import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from './facts.ts';
import type { Mode } from './mode.ts';

/** What `latchkey gate` does. */
export const everything: Mode = async (folder, url) => {
  const [{ parseConfig }, { gateFolder }] = await Promise.all([
    import('@latchkey/core'),
    import('@latchkey/node'),
  ]);
  const settings = parseConfig({ site: url }, 'bench');
  const { found, plan } = await gateFolder({
    folder,
    settings,
    address: { url, base: '/' },
  });
  return () => factsOf(found, plan.fallbacks.length);
};

/** The same where there are no style sheets and bundles beside the pages. */
export const pagesAlone: Mode = (folder, url) => {
  rmSync(join(folder, 'assets'), { recursive: true });
  return everything(folder, url);
};
