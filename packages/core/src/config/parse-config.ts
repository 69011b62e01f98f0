import type { z } from 'zod';
import { problems } from '../errors/problems.ts';
import { purposes } from '../model.ts';
import { purposeAliases } from '../words/purpose-of.ts';
import { closest } from './closest.ts';
import { optionNamesAt } from './option-names.ts';
import { plainCopy } from './plain-copy.ts';
import { configSchema, plannedOptions, type Settings } from './schema.ts';

type Path = PropertyKey[];

/**
 * The config with every default filled in.
 * @param file named in the error, as the user wrote it
 * @throws LatchkeyError `config-invalid`, with the corrected config to paste
 */
export function parseConfig(config: unknown, file: string): Settings {
  const parsed = configSchema.safeParse(config ?? {});
  if (parsed.success) return byId(parsed.data);
  const corrected = plainObject(config);
  const lines = inOrder(parsed.error.issues).flatMap((issue) => explain(issue, config, corrected));
  throw problems.config(file, lines, stillValid(corrected));
}

/** Services by what they are called, listed ones too. `*.example.org` is `example.org` with its subdomains. */
function byId({ services, ...rest }: z.output<typeof configSchema>): Settings {
  const entries = Array.isArray(services)
    ? services.map(({ id, ...own }) => [id, own] as const)
    : Object.entries(services);
  const named = entries.map(([key, own]) => {
    if (!key.startsWith('*.')) return [key, own] as const;
    const { urls = [], inline = [] } = own.match ?? {};
    return [key.slice(2), { ...own, match: { urls: [`${key}/`, ...urls], inline } }] as const;
  });
  return { ...rest, services: Object.fromEntries(named) };
}

/** One line per mistake; `corrected` is changed so that the mistake is gone from it. */
function explain(issue: z.core.$ZodIssue, config: unknown, corrected: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainKey(key, issue.path, corrected));
  }
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the config';
  const value = valueAt(config, issue.path);
  if (value === undefined && valueAt(corrected, issue.path) !== undefined) return [];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((inner) =>
      inner.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
    );
    if (meant) {
      return inOrder(meant).flatMap((inner) =>
        explain({ ...inner, path: [...issue.path, ...inner.path] }, config, corrected),
      );
    }
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const words = known.includes('content') ? [...purposes, ...Object.keys(purposeAliases)] : known;
    const meant = typeof value === 'string' ? closest(value, words) : undefined;
    setAt(corrected, issue.path, meant);
    return [
      `${name} is ${show(value)}, but has to be one of ${known.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`,
    ];
  }
  setAt(corrected, issue.path, undefined);
  return [
    value === undefined
      ? `${name} is missing`
      : `${name} is ${show(value)}${expectation(issue, optionNamesAt(issue.path))}`,
  ];
}

/** A misspelt option first: then the right one is no longer missing. */
function inOrder(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const rank = ({ code }: z.core.$ZodIssue) => (code === 'unrecognized_keys' ? 0 : 1);
  return issues.toSorted((a, b) => rank(a) - rank(b));
}

function explainKey(key: string, path: Path, corrected: unknown): string {
  const name = [...path, key].map(String).join('.');
  const parent = valueAt(corrected, path);
  const value = valueAt(corrected, [...path, key]);
  setAt(corrected, [...path, key], undefined);
  if (path.length === 0 && (plannedOptions as readonly string[]).includes(key)) {
    return `\`${key}\` is not available in this version of Latchkey; remove it`;
  }
  const options = optionNamesAt(path);
  const meant = closest(
    key,
    options.filter((known) => !isObject(parent) || parent[known] === undefined),
  );
  if (meant) setAt(corrected, [...path, meant], value);
  const help = meant ? `did you mean \`${meant}\`?` : `there are ${options.join(', ')}`;
  return `\`${name}\` is not an option; ${help}`;
}

/** A correction must not be wrong itself: what still does not parse is left out, option by option. */
function stillValid(corrected: Record<string, unknown>): Record<string, unknown> {
  for (let rest = 20; rest > 0; rest--) {
    const copy = plainObject(corrected);
    const parsed = configSchema.safeParse(copy);
    if (parsed.success) return copy;
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) setAt(copy, [...issue.path, key], undefined);
      } else {
        const isMissing = valueAt(copy, issue.path) === undefined;
        setAt(copy, isMissing ? issue.path.slice(0, -1) : issue.path, undefined);
      }
    }
    corrected = copy;
  }
  return {};
}

/**
 * What the schema wants instead; of several forms the first.
 * @param options names that an object has in this place
 */
function expectation(issue: z.core.$ZodIssue, options: readonly string[]): string {
  if (!issue.message.startsWith('Invalid input')) return `: ${issue.message}`;
  const [[first] = []] = issue.code === 'invalid_union' ? issue.errors : [];
  if (first) return expectation(first, options);
  if (issue.code !== 'invalid_type') return '';
  const names = issue.expected === 'object' && options.length > 0 ? ` with ${options.join(', ')}` : '';
  return `, but has to be ${forms[issue.expected] ?? issue.expected}${names}`;
}

const forms: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Characters of a value that are printed. */
const longestShown = 80;

function show(value: unknown): string {
  const text = JSON.stringify(plainCopy(value)) ?? String(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function plainObject(value: unknown): Record<string, unknown> {
  const copy = plainCopy(value);
  return isObject(copy) && !Array.isArray(copy) ? copy : {};
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
}

function setAt(root: unknown, path: Path, value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (!isObject(parent) || key === undefined) return;
  // A place in a list stays until the list is copied: the other mistakes in it are named by their places.
  parent[key] = value;
}
