import { pathToRegexp } from 'path-to-regexp';
import { parse } from 'smol-toml';

/** A policy as it stands in a file, and the paths (`/guide/`) that a host sends it with. */
export interface SentPolicy {
  policy: string;
  isSentWith(path: string): boolean;
}

/** Where hosts are told which headers to send, in the order of each file. What the host cannot read sends none. */
export const headerFiles: Record<string, (text: string) => SentPolicy[]> = {
  _headers: (text) => inLines(text),
  'netlify.toml': (text) =>
    listOf(
      readable(() => parse(text)),
      'headers',
    ).flatMap((rule) => policiesOf(rule['values'], netlifyPattern(String(rule['for'] ?? '/*')))),
  'vercel.json': (text) => {
    const config = readable(() => JSON.parse(text));
    return [
      ...listOf(config, 'headers').flatMap((rule) =>
        policiesOf(byKey(rule['headers']), vercelPattern(String(rule['source'] ?? ''))),
      ),
      // Before there was `headers`, and still read.
      ...listOf(config, 'routes').flatMap((rule) =>
        policiesOf(
          rule['headers'],
          readable(() => new RegExp(`^(?:${rule['src']})$`)),
        ),
      ),
    ];
  },
};

type Fields = Record<string, unknown>;

/** https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/ */
function inLines(text: string): SentPolicy[] {
  let pattern: RegExp | null = null;
  return text.split('\n').flatMap((line) => {
    if (/^[^\s#]/.test(line)) pattern = netlifyPattern(line.trim());
    const [, policy] = /^[ \t]+content-security-policy:[ \t]*(.+?)[ \t]*\r?$/i.exec(line) ?? [];
    return policy === undefined ? [] : [sent(policy, pattern)];
  });
}

/** `*` stands for anything, slashes too, `:name` for a part of the path; Cloudflare allows a host before it. */
function netlifyPattern(written: string): RegExp {
  const path = written.replace(/^https?:\/\/[^/]*/, '');
  const source = path.replace(/:\w+|\*|[\\^$.+?()[\]{}|]/g, (part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/** https://vercel.com/docs/project-configuration#headers */
function vercelPattern(source: string): RegExp | null {
  return readable(() => pathToRegexp(source, [], { strict: true, sensitive: true }));
}

function policiesOf(values: unknown, pattern: RegExp | null): SentPolicy[] {
  if (!isFields(values)) return [];
  return Object.entries(values).flatMap(([name, policy]) =>
    name.toLowerCase() === 'content-security-policy' && typeof policy === 'string'
      ? [sent(policy.trim(), pattern)]
      : [],
  );
}

/** A pattern that cannot be read may mean any page. */
function sent(policy: string, pattern: RegExp | null): SentPolicy {
  return { policy, isSentWith: (path) => pattern?.test(path) ?? true };
}

/** `[{ "key": "x", "value": "y" }]` as `{ x: y }`. */
function byKey(headers: unknown): Fields {
  const list = Array.isArray(headers) ? headers.filter(isFields) : [];
  return Object.fromEntries(list.map(({ key, value }) => [String(key), value]));
}

function listOf(config: unknown, name: string): Fields[] {
  const list = isFields(config) ? config[name] : undefined;
  return Array.isArray(list) ? list.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readable<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch {
    return null;
  }
}
