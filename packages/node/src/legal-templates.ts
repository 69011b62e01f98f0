import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

function folder(): string {
  return join(dirname(require.resolve('@latchkey/legal/package.json')), 'templates');
}

/** Markdown of a default page; undefined where there is none in that language. */
export function legalTemplate(page: string, lang: string): string | undefined {
  const file = join(folder(), `${page}.${lang}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The templates that there are, as `cookies (en, fr)`. */
export function knownTemplates(): string[] {
  const names = readdirSync(folder())
    .sort()
    .map((file) => file.split('.'));
  return [...Map.groupBy(names, ([page]) => page)].map(
    ([page, files]) => `${page} (${files.map(([, lang]) => lang).join(', ')})`,
  );
}
