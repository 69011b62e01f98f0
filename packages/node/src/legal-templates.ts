import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

function folder(): string {
  return join(dirname(require.resolve('@latchkey/legal/package.json')), 'templates');
}

/** Pages whose templates name the law of no country: a region can have those of its language. */
const ofNoCountry = ['cookies', 'email'];

/**
 * Markdown of a default page; undefined where there is none in that language.
 * @param lang a language (`de`) or one of a region (`de-AT`)
 */
export function legalTemplate(page: string, lang: string): string | undefined {
  const [language = ''] = lang.split('-');
  const exact = textOf(page, lang);
  if (exact !== undefined || language === lang || !ofNoCountry.includes(page)) return exact;
  const text = textOf(page, language)?.replace(/^lang: .*$/m, `lang: ${lang}`);
  // The Swiss write no sharp s.
  return /^de-(CH|LI)$/.test(lang) ? text?.replaceAll('ß', 'ss') : text;
}

function textOf(page: string, lang: string): string | undefined {
  const file = join(folder(), `${page}.${lang}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Regions whose law these pages have templates for, beside those languages: `de-AT` for `de`. */
export function otherRegions(pages: readonly string[], languages: readonly string[]): string[] {
  const regions = templateNames().flatMap(([page = '', lang = '']) =>
    pages.includes(page) && !languages.includes(lang) && languages.some((each) => lang.startsWith(`${each}-`))
      ? [lang]
      : [],
  );
  return [...new Set(regions)];
}

function templateNames(): string[][] {
  return readdirSync(folder())
    .sort()
    .map((file) => file.split('.'));
}

/** The templates that there are, as `cookies (en, fr)`. */
export function knownTemplates(): string[] {
  return [...Map.groupBy(templateNames(), ([page]) => page)].map(
    ([page, files]) => `${page} (${files.map(([, lang]) => lang).join(', ')})`,
  );
}
