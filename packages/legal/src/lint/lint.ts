import type { Service } from '@latchkey/core';
import type { LintDocument } from './document/lint-document.ts';
import { readDocument } from './document/read-document.ts';
import { phrasesIn } from './phrases/index.ts';
import type { Rule, Severity } from './rule.ts';
import { textRules } from './rules/index.ts';

/** One thing that is wrong with a policy. */
export interface LintFinding {
  file: string;
  /** `L403`: permanent. */
  code: string;
  severity: Severity;
  /** 1-based; the column in UTF-16 units. */
  line: number;
  column: number;
  message: string;
}

export interface LintOptions {
  /** Whom a policy can name. */
  services: readonly Service[];
  /** `2026-11-22`: what is later is in the future. */
  today: string;
}

/**
 * Reads policies for what contradicts itself, is missing or leads nowhere. Without a site, only the text speaks.
 * Sorted by file and place.
 * @throws LegalPageError for frontmatter that is no YAML mapping
 */
export function lintTexts(
  files: readonly { path: string; text: string }[],
  options: LintOptions,
): LintFinding[] {
  const documents = files.map(({ path, text }) => readDocument(text, path));
  return documents.flatMap((document) => {
    const context = { ...options, phrases: phrasesIn(document.lang), documents };
    const findings = textRules.flatMap((rule) =>
      rule.check(document, context).map(({ line, column, message }) => ({
        file: document.path,
        code: rule.code,
        severity: severityIn(document, rule),
        line,
        column,
        message,
      })),
    );
    return findings.sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
  });
}

function severityIn({ frontmatter }: LintDocument, { severity, prose }: Rule): Severity {
  const ours = frontmatter['legal'] !== undefined;
  return prose && !ours && severity === 'error' ? 'warn' : severity;
}
