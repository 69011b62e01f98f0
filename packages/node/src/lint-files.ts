import type { Settings } from '@latchkey/core';
import type { LintFinding } from '@latchkey/legal';
import { today } from './lockfile/today.ts';
import { namedServices } from './named-services.ts';
import { policiesIn } from './policies-in.ts';
import { readText } from './read-text.ts';

/**
 * Reads policies without a site: what contradicts itself, is missing or leads nowhere.
 * @param paths files as the user named them, and folders for all policies in them
 * @returns the number of files that were read, too
 * @throws LatchkeyError `file-unreadable`, `file-not-text`, `no-policies`, LegalPageError
 */
export async function lintFiles(
  paths: readonly string[],
  settings: Settings,
): Promise<{ files: number; findings: LintFinding[] }> {
  const files = [...new Set(paths.flatMap(policiesIn))].map((path) => ({ path, text: readText(path) }));
  const { lintTexts, registrationChecker } = await import('@latchkey/legal');
  const findings = lintTexts(files, {
    services: namedServices(settings),
    today: today(),
    isWrongRegistration: await registrationChecker(),
  });
  return { files: files.length, findings };
}

/** A rule of the linter, for people. Undefined when there is none of that code. */
export async function explainRule(code: string): Promise<string | undefined> {
  const { siteRules, textRules } = await import('@latchkey/legal');
  const rules = [...textRules, ...siteRules].filter((rule) => rule.code === code.toUpperCase());
  if (rules.length === 0) return undefined;
  const [...named] = new Map(rules.map((rule) => [rule.name, rule])).values();
  return named
    .map(({ name, severity, prose, reason, source }) =>
      [
        `${code.toUpperCase()} ${name} (${severity}${prose ? '; a warning in pages that were not made for Latchkey' : ''})`,
        reason,
        ...(source ? [`Source: ${source}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}
