import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { classifier, knownServices, ownHosts, parseConfig, type Service, scanPage } from '@latchkey/core';

const folder = new URL('../fixtures/', import.meta.url);
const site = 'https://docs.example.org/';

/** Reads fixtures as pages of a site that knows these services. */
export function fixtureReader(services: readonly Service[]): {
  /** Fixtures of no service. */
  leftOver(): string[];
  /** What is wrong with the snippet of a service: it has to be told as this service, and as no other. */
  problems(service: Service): Promise<string[]>;
} {
  const known = knownServices(services, parseConfig({}, 'latchkey.config.js'));
  const names = classifier(known, ownHosts(new URL(site).hostname, []));
  const ids = new Set(services.map(({ id }) => id));

  return {
    leftOver: () =>
      readdirSync(folder)
        .filter((file) => !ids.has(basename(file, '.html')))
        .sort()
        .map((file) => `fixtures/${file}: there is no such service`),
    async problems({ id, match }) {
      const file = new URL(`${id}.html`, folder);
      if (!existsSync(file)) return [`fixtures/${id}.html is missing`];
      const { urls, scripts } = await contentsOf(readFileSync(file, 'utf8'));
      const found = [
        ...urls.map((url) => [names.ofUrl(url)?.id ?? 'the site itself', url.href] as const),
        ...scripts.flatMap((code) => {
          const [first] = names.ofScript(code, 'classic', site);
          return first ? [[first.service.id, 'an inline script'] as const] : [];
        }),
      ];
      const isShown = (source: string) => scripts.some((code) => new RegExp(source).test(code));
      const foreign = services.flatMap((other) =>
        other.id === id
          ? []
          : other.match.inline.filter(isShown).map((source) => [other.id, source] as const),
      );
      return [
        ...(urls.length === 0 ? [`fixtures/${id}.html contacts nobody`] : []),
        ...found
          .filter(([service]) => service !== id)
          .map(([service, what]) => `fixtures/${id}.html: ${what} is told as ${service}`),
        ...match.inline
          .filter((source) => !isShown(source))
          .map((source) => `fixtures/${id}.html does not show /${source}/`),
        ...foreign.map(([other, source]) => `fixtures/${id}.html matches /${source}/ of ${other}`),
      ];
    },
  };
}

/** What a browser would load or run from a fixture. */
async function contentsOf(text: string): Promise<{ urls: URL[]; scripts: string[] }> {
  const { spots } = await scanPage({ path: 'index.html', url: site, text, encoding: 'utf-16' });
  return {
    urls: spots.flatMap((spot) => spot.loads.map((load) => load.url)),
    scripts: spots.flatMap(({ script }) => (script ? [script.code] : [])),
  };
}
