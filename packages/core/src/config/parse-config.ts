import { closestMatch } from 'leven';
import type { z } from 'zod';
import { problems } from '../errors/problems.ts';
import { purposes } from '../model.ts';
import { configSchema, plannedOptions, purposeAliases, type Settings } from './schema.ts';

type Path = PropertyKey[];

/**
 * The config with every default filled in.
 * @param file named in the error, as the user wrote it
 * @throws LatchkeyError `config-invalid`, with the corrected config to paste
 */
export function parseConfig(config: unknown, file: string): Settings {
  const parsed = configSchema.safeParse(config ?? {});
  if (parsed.success) return parsed.data;
  const corrected = plainObject(config);
  const lines = parsed.error.issues.flatMap((issue) => explain(issue, config, corrected));
  throw problems.config(file, lines, JSON.stringify(stillValid(corrected), null, 2));
}

/** One line per mistake; `corrected` is changed so that the mistake is gone from it. */
function explain(issue: z.core.$ZodIssue, config: unknown, corrected: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainKey(key, issue.path, corrected));
  }
  const name = issue.path.map(String).join('.') || 'the config';
  const value = valueAt(config, issue.path);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const words = known.includes('content') ? [...purposes, ...Object.keys(purposeAliases)] : known;
    const meant = typeof value === 'string' ? nearest(value, words) : undefined;
    setAt(corrected, issue.path, meant);
    return [
      `\`${name}\` is ${show(value)}, but has to be one of ${known.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`,
    ];
  }
  setAt(corrected, issue.path, undefined);
  return [`\`${name}\` is ${show(value)}: ${sentence(issue)}`];
}

function explainKey(key: string, path: Path, corrected: unknown): string {
  const name = [...path, key].map(String).join('.');
  const parent = valueAt(corrected, path);
  const value = valueAt(corrected, [...path, key]);
  setAt(corrected, [...path, key], undefined);
  if (path.length === 0 && (plannedOptions as readonly string[]).includes(key)) {
    return `\`${key}\` is not available in this version of Latchkey; remove it`;
  }
  const meant = nearest(
    key,
    keysAt(path).filter((known) => !isObject(parent) || parent[known] === undefined),
  );
  if (meant) setAt(corrected, [...path, meant], value);
  return `\`${name}\` is not an option${meant ? `; did you mean \`${meant}\`?` : ''}`;
}

/** A correction must not be wrong itself: what still does not parse is left out, option by option. */
function stillValid(corrected: Record<string, unknown>): Record<string, unknown> {
  for (let rest = 20; rest > 0; rest--) {
    const parsed = configSchema.safeParse(corrected);
    if (parsed.success) return corrected;
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) setAt(corrected, [...issue.path, key], undefined);
      } else setAt(corrected, issue.path, undefined);
    }
  }
  return {};
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const first = issue.errors.flat().find((inner) => inner.code !== 'invalid_type' || inner.path.length > 0);
  return first?.message ?? issue.message;
}

/** Option names at a place of the config, from the schema itself. */
function keysAt(path: Path): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path[0] === 'services' && path.length === 2) {
    return Object.keys(configSchema.shape.services.unwrap().valueType.shape);
  }
  if (path[0] === 'controller') return Object.keys(configSchema.shape.controller.unwrap().shape);
  if (path[0] === 'choice') return ['months'];
  if (path[0] === 'legal') return ['dir', 'pages', 'languages', 'layout'];
  return [];
}

function nearest(word: string, known: readonly string[]): string | undefined {
  return closestMatch(word, known, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function plainObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? JSON.parse(JSON.stringify(value)) : {};
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
}

function setAt(root: unknown, path: Path, value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (!isObject(parent) || key === undefined) return;
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}
