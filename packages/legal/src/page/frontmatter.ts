import { closestMatch } from 'leven';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Frontmatter, frontmatterKeys, frontmatterSchema } from './frontmatter-schema.ts';
import { LegalPageError } from './legal-page-error.ts';

const fenced = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * What stands between the `---` lines at the top, whoever it is meant for; empty when there are none.
 * @throws LegalPageError when it is no YAML mapping
 */
export function readMapping(markdown: string, path: string): Record<string, unknown> {
  return mappingOf(markdown, path).value;
}

/**
 * The same, as a legal page has it.
 * @throws LegalPageError with the line of what is wrong
 */
export function readFrontmatter(markdown: string, path: string): Frontmatter {
  const { value, document, lineAt } = mappingOf(markdown, path);
  const parsed = frontmatterSchema.safeParse(value);
  const [issue] = parsed.success ? [] : parsed.error.issues;
  if (issue) throw invalid(path, lineAt(offsetOf(document, issue.path)), issue);
  const misspelt = Object.keys(value).find((key) => meantBy(key) !== undefined);
  if (misspelt !== undefined) throw unknownKey(path, lineAt(offsetOf(document, [misspelt])), misspelt);
  return parsed.data ?? {};
}

/** A day on which something was done to a page, as its frontmatter says. */
export interface PastDay {
  /** `reviewed`, `changes.0.date` */
  key: string;
  day: string;
  /** 1-based. */
  line: number;
}

/**
 * The days that have to be over: nobody can have read or changed a page on one that has not come.
 * @throws LegalPageError as `readFrontmatter` does
 */
export function pastDays(markdown: string, path: string): PastDay[] {
  const { reviewed, updated, changes = [] } = readFrontmatter(markdown, path);
  const { document, lineAt } = mappingOf(markdown, path);
  const days: [string | undefined, ...(string | number)[]][] = [
    [reviewed, 'reviewed'],
    [updated === 'auto' ? undefined : updated, 'updated'],
    ...changes.map(({ date }, index): [string, ...(string | number)[]] => [date, 'changes', index, 'date']),
  ];
  return days.flatMap(([day, ...keys]) =>
    day === undefined ? [] : [{ key: keys.join('.'), day, line: lineAt(offsetOf(document, keys)) }],
  );
}

interface Mapping {
  value: Record<string, unknown>;
  document: Document;
  /** Line of the file, of an offset in the YAML. */
  lineAt(offset: number): number;
}

function mappingOf(markdown: string, path: string): Mapping {
  const yaml = fenced.exec(markdown)?.[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The first line is the fence.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [broken] = document.errors;
  if (broken?.code === 'DUPLICATE_KEY') throw twice(path, yaml, broken.pos[0], lineAt);
  if (broken) throw notYaml(path, lineAt(broken.pos[0]), broken);
  if (document.contents === null) return { value: {}, document, lineAt };
  if (!isMap(document.contents)) throw notYaml(path, 1);
  return { value: document.toJS(), document, lineAt };
}

/** Where the value stands; for one that is missing, what it is missing from. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const [first] = path;
  const keys = isMap(document.contents) ? document.contents.items : [];
  const key = keys.map((pair) => pair.key).find((each) => isScalar(each) && each.value === first);
  if (path.length === 1) return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function meantBy(key: string): string | undefined {
  if (frontmatterKeys.includes(key)) return undefined;
  return closestMatch(key, frontmatterKeys, { maxDistance: key.length > 5 ? 2 : 1 });
}

function unknownKey(path: string, line: number, key: string): LegalPageError {
  return new LegalPageError({
    path,
    line,
    message: `the frontmatter has "${key}"; is "${meantBy(key)}" meant?`,
    hint: `Latchkey reads ${frontmatterKeys.join(', ')}. Give a key of your own a name that is less alike.`,
  });
}

function invalid(path: string, line: number, issue: z.core.$ZodIssue): LegalPageError {
  const name = issue.path.map(String).join('.');
  const wanted =
    issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : wordsOf(issue);
  return new LegalPageError({
    path,
    line,
    message: `"${name}" in the frontmatter has to be ${wanted}.`,
    hint: 'Correct it, or leave it out.',
  });
}

function wordsOf({ message }: z.core.$ZodIssue): string {
  return message.startsWith('Invalid input')
    ? message.replace(/^Invalid input: expected /, 'of type ')
    : message;
}

/** @param at where the second of them stands in the YAML */
function twice(path: string, yaml: string, at: number, lineAt: (offset: number) => number): LegalPageError {
  const [, key = ''] = /^["']?([^"'\s:]+)/.exec(yaml.slice(at)) ?? [];
  return new LegalPageError({
    path,
    line: lineAt(at),
    message: `the frontmatter says "${key}" twice, and only one of them would count.`,
    hint: 'Leave one of them out.',
  });
}

function notYaml(path: string, line: number, cause?: unknown): LegalPageError {
  return new LegalPageError({
    path,
    line,
    message: 'the frontmatter is not a YAML mapping.',
    hint: 'Write one "key: value" per line between the two "---" lines; put a value with a colon in quotes.',
    cause,
  });
}
