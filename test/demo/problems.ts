import type { ExampleSite } from '../support/example-sites.ts';
import { expectedAfterAccepting, type PageMeasurement } from '../support/measure-site.ts';
import { kindsOfSite, ungatedHosts } from './totals.ts';

/** A site with fewer would prove little. */
const leastHosts = 12;
const leastKinds = 8;

/** What the demo promises and did not see, one sentence each. */
export function problemsOf(site: ExampleSite, pages: PageMeasurement[]): string[] {
  const hosts = ungatedHosts(pages).length;
  const kinds = kindsOfSite(pages).length;
  return [
    ...(hosts < leastHosts ? [`${site.name}: only ${hosts} third parties without Latchkey`] : []),
    ...(kinds < leastKinds ? [`${site.name}: only ${kinds} kinds of contact without Latchkey`] : []),
    ...pages.flatMap((page) =>
      problemsOfPage(page).map((problem) => `${site.name} ${page.path}: ${problem}`),
    ),
  ];
}

function problemsOfPage(page: PageMeasurement): string[] {
  const { scripted, scriptless } = page.gated;
  const expected = expectedAfterAccepting(page);
  const missing = expected.filter((host) => !page.accepted.hosts.includes(host));
  const surprising = page.ungated ? page.accepted.hosts.filter((host) => !expected.includes(host)) : [];
  return [
    ...(scripted.hosts.length > 0 ? [`contacts ${scripted.hosts.join(', ')} before a choice`] : []),
    ...(scriptless.hosts.length > 0
      ? [`contacts ${scriptless.hosts.join(', ')} before a choice, with JavaScript off`]
      : []),
    ...(scripted.stored.length > 0 ? [`stores ${scripted.stored.join(', ')} before a choice`] : []),
    ...(missing.length > 0 ? [`does not contact ${missing.join(', ')} after everything was accepted`] : []),
    ...(surprising.length > 0
      ? [`contacts ${surprising.join(', ')} only after everything was accepted`]
      : []),
  ];
}
