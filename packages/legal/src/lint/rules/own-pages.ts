import type { LintDocument } from '../document/lint-document.ts';

/** Pages that were made for Latchkey. */
export function own(documents: readonly LintDocument[]): LintDocument[] {
  return documents.filter(({ frontmatter }) => frontmatter['legal'] !== undefined);
}

/** `2026-03-28`; YAML reads it as a date. */
export function dayOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
