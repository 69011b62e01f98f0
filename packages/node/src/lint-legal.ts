import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Inventory } from '@latchkey/core';
import type { LintFinding } from '@latchkey/legal';
import { legalTemplate } from './legal-templates.ts';
import { today } from './lockfile/today.ts';
import { namedServices } from './named-services.ts';
import { readText } from './read-text.ts';
import type { Site } from './site.ts';

/**
 * Reads the author's own legal pages beside the site that they speak of. Templates count as pages that say what they
 * say, and are not found fault with.
 * @param project folder that `legal.dir` is relative to
 */
export async function lintLegal(site: Site, inventory: Inventory, project: string): Promise<LintFinding[]> {
  const { settings } = site;
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
  const { lintTexts } = await import('@latchkey/legal');
  const findings = lintTexts(files, {
    services: namedServices(settings),
    today: today(),
    site: { facts: site.facts(inventory), months: settings.choice.months, lastChange: lastChange(inventory) },
  });
  const templates = new Set(files.filter(({ isOwn }) => !isOwn).map(({ path }) => path));
  // The build speaks of drafts itself.
  return findings.filter(({ file, code }) => !templates.has(file) && code !== 'L413');
}

/** The day on which the site last got something new; undefined without a lockfile. */
function lastChange({ services }: Inventory): string | undefined {
  return services
    .flatMap(({ firstSeen }) => firstSeen ?? [])
    .sort()
    .at(-1);
}

const mostShown = 12;

/** One block for all legal pages; what is only worth knowing is left to `latchkey lint`. */
export function lintWarnings(findings: readonly LintFinding[]): string[] {
  const serious = findings.filter(({ severity }) => severity !== 'info');
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
