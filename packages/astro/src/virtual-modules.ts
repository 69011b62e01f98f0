import { isAbsolute } from 'node:path';
import type { Settings } from '@latchkey/core';
import { alternateLinks, type LegalDocument, type SiteAddress, standaloneStyle } from '@latchkey/node';
import type { AstroConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']>['plugins']>[number];

/** What the integration knows and the middleware and the legal route need. */
export interface Shared {
  settings: Settings;
  address: SiteAddress;
  documents: LegalDocument[];
  /** The module that legal pages are laid out with, where the author names none. */
  layout: string;
}

/** `virtual:latchkey/site` holds what is shared, `virtual:latchkey/layout` is the author's layout, or one of ours. */
export function virtualModules(shared: Shared): VitePlugin {
  const { documents, settings } = shared;
  const layout = settings.legal ? settings.legal.layout : undefined;
  return {
    name: 'latchkey:virtual-modules',
    // Whatever renders pages has to see our virtual modules; Node alone would not.
    configEnvironment: (name: string) =>
      name === 'client' ? {} : { resolve: { noExternal: ['@latchkey/astro'] } },
    resolveId: {
      filter: { id: /^virtual:latchkey\// },
      async handler(id) {
        if (id !== 'virtual:latchkey/layout') return `\0${id}`;
        if (layout === undefined) return this.resolve(shared.layout);
        return this.resolve(isAbsolute(layout) ? layout : layout.replace(/^(\.\/)?/, '/'));
      },
    },
    load: {
      // The null byte marks modules that are no files.
      filter: { id: /^\0virtual:latchkey\/site$/ },
      handler: () =>
        [
          `export const documents = ${JSON.stringify(documents)};`,
          `export const translations = ${JSON.stringify(translationsOf(documents))};`,
          `export const options = ${JSON.stringify({ settings, address: shared.address })};`,
          `export const style = ${JSON.stringify(standaloneStyle)};`,
        ].join('\n'),
    },
  };
}

function translationsOf(documents: readonly LegalDocument[]): Record<string, string> {
  return Object.fromEntries(documents.map(({ route, alternates }) => [route, alternateLinks(alternates)]));
}
