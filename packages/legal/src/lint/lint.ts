import type { LintDocument } from './document/lint-document.ts';
import { readDocument } from './document/read-document.ts';
import { phrasesIn } from './phrases/index.ts';
import type { Knowledge, Rule, Severity } from './rule.ts';
import { siteRules, textRules } from './rules/index.ts';
import type { LintSite } from './site-rule.ts';

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

export interface LintOptions extends Knowledge {
  /** The site they speak of; without one, only the text speaks. */
  site?: LintSite;
}

/**
 * Reads policies for what contradicts itself or the site, is missing or leads nowhere. Sorted by file and place.
 * @throws LegalPageError for frontmatter that is no YAML mapping
 */
export function lintTexts(
  files: readonly { path: string; text: string }[],
  options: LintOptions,
): LintFinding[] {
  const documents = files.map(({ path, text }) => readDocument(text, path));
  const ofTexts = documents.flatMap((document) => textFindings(document, documents, options));
  return [...ofTexts, ...siteFindings(documents, options)].sort(byPlace);
}

function textFindings(
  document: LintDocument,
  documents: readonly LintDocument[],
  options: LintOptions,
): LintFinding[] {
  const context = { ...options, phrases: phrasesIn(document.lang), documents };
  return textRules.flatMap((rule) =>
    rule.check(document, context).map(({ line, column, message }) => ({
      file: document.path,
      code: rule.code,
      severity: severityIn(document, rule),
      line,
      column,
      message,
    })),
  );
}

function siteFindings(documents: readonly LintDocument[], options: LintOptions): LintFinding[] {
  const { site } = options;
  if (!site) return [];
  return siteRules.flatMap(({ code, severity, check }) =>
    check(documents, site, options).map((problem) => ({ code, severity, ...problem })),
  );
}

function byPlace(a: LintFinding, b: LintFinding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function severityIn({ frontmatter }: LintDocument, { severity, prose }: Rule): Severity {
  const ours = frontmatter['legal'] !== undefined;
  return prose && !ours && severity === 'error' ? 'warn' : severity;
}
