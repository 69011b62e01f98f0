import type { PastDay } from '@latchkey/legal';
import type { LegalDocument } from './legal-pages.ts';

/** About pages that nobody has said to have read. */
export function draftWarnings(
  drafts: readonly Pick<LegalDocument, 'name' | 'lang' | 'file'>[],
  development: boolean,
): string[] {
  const own = drafts.flatMap(({ file }) => file ?? []);
  const templates = drafts.filter(({ file }) => file === undefined);
  const fate = development ? 'Nothing of it is in a production build.' : 'This run publishes nothing of it.';
  return [
    ...(own.length > 0
      ? [
          `${own.join(', ')} ${own.length === 1 ? 'is a draft: nobody has said to have read it' : 'are drafts: nobody has said to have read them'}. ${fate}\n  When somebody has, write the day into the frontmatter, as in "reviewed: 2026-11-01".`,
        ]
      : []),
    ...(templates.length > 0
      ? [
          `The legal pages from templates are drafts: nobody has said to have read them (${templates.map(({ name, lang }) => `${name} ${lang}`).join(', ')}). ${fate}\n  Read them; they have to be true of your site. Then say the day in the config: legal: { reviewed: '2026-11-01' }.\n  To change them, make them files of yours first: npx latchkey init --legal ${namesOf(templates, 'name')} --lang ${namesOf(templates, 'lang')}`,
        ]
      : []),
  ];
}

function namesOf(pages: readonly Pick<LegalDocument, 'name' | 'lang'>[], what: 'name' | 'lang'): string {
  return [...new Set(pages.map((page) => page[what]))].join(',');
}

/** About raw HTML that a legal page cannot have. */
export function leftOutWarnings(documents: readonly LegalDocument[]): string[] {
  return documents
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ file, name, leftOut }) => {
      const where = leftOut.map(
        ({ name: tag, line }) => `<${tag}>${line === undefined ? '' : ` in line ${line}`}`,
      );
      return `${file ?? name}: left out ${where.join(', ')}. Legal pages from Markdown hold text, tables, links and pictures; for more, write the page in your generator, with slots of Latchkey.`;
    });
}

/**
 * About days on which somebody is said to have read or changed a page, and that have not come.
 * @param reviewed as the config says
 * @param latest the last day that counts as come
 */
export function comingDayWarnings(
  pages: readonly { file: string | undefined; days: readonly PastDay[] }[],
  reviewed: string | undefined,
  latest: string,
): string[] {
  const places = [
    ...(reviewed !== undefined && reviewed > latest ? [`\`legal.reviewed\` in the config: ${reviewed}`] : []),
    ...pages.flatMap(({ file, days }) =>
      days
        .filter(({ day }) => file !== undefined && day > latest)
        .map(({ key, day, line }) => `${file}:${line}: ${key}: ${day}`),
    ),
  ];
  if (places.length === 0) return [];
  return [
    [
      'Legal pages name a day that has not come as one on which somebody read or changed them:',
      ...places.map((place) => `  ${place}`),
      '  Write the day on which it was done; from when on a page holds is said by `effective`.',
    ].join('\n'),
  ];
}
