import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Inventory } from '@latchkey/core';
import type { LintFinding, LintSite } from '@latchkey/legal';
import type { OpenClaim } from './check-claims.ts';
import { knownBases } from './exemption-bases.ts';
import { legalTemplate } from './legal-templates.ts';
import { today } from './lockfile/today.ts';
import { namedServices } from './named-services.ts';
import type { FolderPlan } from './plan-folder.ts';
import { readText } from './read-text.ts';
import { hostOf } from './site-address.ts';

/**
 * Reads the author's own legal pages beside the site that they speak of. Templates count as pages that say what they
 * say, and are not found fault with.
 * @param project folder that `legal.dir` is relative to
 */
export async function lintLegal(
  plan: Pick<FolderPlan, 'site' | 'pages'>,
  inventory: Inventory,
  project: string,
): Promise<LintFinding[]> {
  const { settings } = plan.site;
  const { legal } = settings;
  if (!legal) return [];
  const pages = legal.pages.flatMap((page) => legal.languages.map((lang) => ({ page, lang })));
  const files = pages.flatMap(({ page, lang }) => {
    const path = `${legal.dir}/${page}.${lang}.md`;
    const isOwn = existsSync(join(project, path));
    const text = isOwn ? readText(join(project, path), path) : legalTemplate(page, lang);
    return text === undefined ? [] : [{ path, text, isOwn }];
  });
  if (!files.some(({ isOwn }) => isOwn)) return [];
  const { lintTexts, registrationChecker } = await import('@latchkey/legal');
  const findings = lintTexts(files, {
    services: namedServices(settings),
    today: today(),
    isWrongRegistration: await registrationChecker(),
    site: lintSite(plan, inventory),
  });
  const templates = new Set(files.filter(({ isOwn }) => !isOwn).map(({ path }) => path));
  // The build speaks of drafts itself.
  return findings.filter(({ file, code }) => !templates.has(file) && code !== 'L413');
}

function lintSite({ site, pages }: Pick<FolderPlan, 'site' | 'pages'>, inventory: Inventory): LintSite {
  const { controller, hosting, choice, texts } = site.settings;
  return {
    facts: site.facts(inventory),
    months: choice.months,
    lastChange: lastChange(inventory),
    publisher: { name: controller?.name ?? hostOf(site.address), controller, hosting },
    unlinked: pages.filter((page) => page.unlinked).map(({ path }) => path),
    languages: [...new Set(pages.filter((page) => page.boots).map(({ lang }) => lang))],
    labels: Object.entries(texts).flatMap(([lang, own]) => [
      { lang, accept: own.banner?.acceptAll, refuse: own.banner?.rejectAll },
      { lang, accept: own.banner?.accept, refuse: own.banner?.reject },
    ]),
    bases: knownBases,
  };
}

/** The day on which the site last got something new; undefined without a lockfile. */
function lastChange({ services }: Inventory): string | undefined {
  return services
    .flatMap(({ firstSeen }) => firstSeen ?? [])
    .sort()
    .at(-1);
}

const mostShown = 12;

/** What the report says in blocks of its own: hosts that nobody knows, and pages without a link. */
const saidElsewhere = new Set(['L103', 'L302']);

/** One block for all legal pages; what is only worth knowing is left out, and so are claims that are reported as such. */
export function lintWarnings(findings: readonly LintFinding[], claims: readonly OpenClaim[]): string[] {
  const claimed = new Set(claims.map(({ file }) => file));
  const serious = findings.filter(
    ({ file, line, code, severity }) =>
      severity !== 'info' &&
      !saidElsewhere.has(code) &&
      !(code.startsWith('L20') && claimed.has(`${file}:${line}`)),
  );
  if (serious.length === 0) return [];
  const more = serious.length - mostShown;
  return [
    [
      'Legal pages, read beside the site:',
      ...serious
        .slice(0, mostShown)
        .map(({ file, line, column, code, message }) => `  ${file}:${line}:${column} ${code} ${message}`),
      ...(more > 0 ? [`  ... and ${more} more`] : []),
      '  "latchkey lint --explain <code>" says why a rule exists.',
    ].join('\n'),
  ];
}
