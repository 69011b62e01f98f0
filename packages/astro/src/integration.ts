import { fileURLToPath } from 'node:url';
import type { Config, Settings } from '@latchkey/core';
import {
  gateFolder,
  type LegalDocument,
  type LockOptions,
  legalPages,
  policyLinks,
  reportOf,
  type SiteAddress,
  settingsFrom,
  siteAddress,
} from '@latchkey/node';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, IntegrationResolvedRoute } from 'astro';
import { inAstrosWords } from './in-astros-words.ts';
import { pageSources } from './page-sources.ts';
import { virtualModules } from './virtual-modules.ts';

const configFile = 'astro.config (options of latchkey())';

/**
 * `integrations: [latchkey({ ...config })]`.
 * A build is gated when all files are written; the development server by a middleware.
 */
export function latchkey(config: Config = {}): AstroIntegration {
  return {
    name: '@latchkey/astro',
    hooks: {
      'astro:config:setup': async (setup) => {
        const development = setup.command === 'dev';
        const { settings, address, documents, warnings } = await explained(() =>
          prepare(config, setup.config, development),
        );
        for (const warning of warnings) setup.logger.warn(warning);
        if (setup.command === 'dev' && settings.dev === 'gate' && settings.mode === 'gate') {
          // `pre` is the outermost middleware: it sees what the site's own middleware made.
          setup.addMiddleware({ order: 'pre', entrypoint: '@latchkey/astro/middleware' });
        }
        const themed = isThemed(settings, setup.config);
        if (documents.length > 0 && themed) {
          setup.addMiddleware({ order: 'pre', entrypoint: '@latchkey/astro/starlight-legal' });
        }
        if (documents.length > 0) {
          setup.injectRoute({
            pattern: '/[...latchkeyLang]/legal/[latchkeyPage]',
            entrypoint: '@latchkey/astro/legal.astro',
            prerender: true,
          });
        }
        setup.updateConfig({
          vite: {
            plugins: [
              virtualModules({
                ...{ settings, address, documents },
                layout: `@latchkey/astro/${themed ? 'starlight' : 'layout'}.astro`,
              }),
            ],
          },
          // Added last, so that it sees what the other integrations wrote.
          integrations: [output(settings, address, setup.config.root)],
        });
      },
    },
  };
}

/** Legal pages look like the site's others where the theme has a component for such pages, and the author no layout. */
function isThemed({ legal }: Settings, { integrations }: AstroConfig): boolean {
  if (!legal || legal.layout !== undefined) return false;
  return integrations.some(({ name }) => name === '@astrojs/starlight');
}

/** The half that works on the output folder. */
function output(settings: Settings, address: SiteAddress, root: URL): AstroIntegration {
  let resolved: IntegrationResolvedRoute[] = [];
  let onRequest: string[] = [];
  return {
    name: 'latchkey',
    hooks: {
      'astro:routes:resolved': ({ routes }) => {
        resolved = routes;
        onRequest = routes
          .filter((route) => !route.isPrerendered && route.type === 'page' && route.origin !== 'internal')
          .map(({ pattern }) => pattern);
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        warnAboutRequests(onRequest, logger);
        const folder = fileURLToPath(dir);
        try {
          const sources = pageSources(resolved, assets, { root, dir });
          const lock: LockOptions = { project: fileURLToPath(root), act: 'build', records: true, sources };
          const result = await gateFolder({ folder, settings, address, mayBeEmpty: true, lock });
          const report = reportOf(result, settings.mode === 'report' ? 'found' : 'gated');
          for (const warning of report.warnings) logger.warn(warning);
          logger.info(report.summary);
        } catch (error) {
          throw inAstrosWords(error);
        }
      },
    },
  };
}

function warnAboutRequests(patterns: string[], logger: AstroIntegrationLogger): void {
  if (patterns.length === 0) return;
  logger.warn(
    `Pages that are rendered on request are NOT gated by this version: ${patterns.sort().join(', ')}. ` +
      'Prerender them (export const prerender = true), or keep third parties out of them.',
  );
}

async function prepare(
  config: Config,
  astro: AstroConfig,
  development: boolean,
): Promise<{
  settings: Settings;
  address: SiteAddress;
  documents: LegalDocument[];
  warnings: string[];
}> {
  const site = astro.site === undefined ? undefined : new URL(astro.base, astro.site).href;
  const settings = settingsFrom(config, configFile);
  const address = siteAddress(settings.site ?? site, astro.base);
  const isSlashless = astro.trailingSlash === 'never' || astro.build.format === 'file';
  const legal = await legalPages({
    ...{ settings, address, development },
    project: fileURLToPath(astro.root),
    slashless: isSlashless,
    titled: isThemed(settings, astro),
  });
  const links =
    isSlashless && settings.policy === undefined
      ? withoutSlashes(policyLinks(legal.settings, address.base ?? '/'))
      : legal.settings.policy;
  return {
    ...{ address, documents: legal.documents, warnings: legal.warnings },
    settings: { ...legal.settings, policy: links },
  };
}

function withoutSlashes(links: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(links).map(([lang, link]) => [lang, link.replace(/\/$/, '')]));
}

async function explained<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw inAstrosWords(error);
  }
}
