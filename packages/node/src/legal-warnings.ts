import type { LegalDocument } from './legal-pages.ts';

/** About pages that nobody has said to have read. */
export function draftWarnings(
  drafts: readonly Omit<LegalDocument, 'head'>[],
  development: boolean,
): string[] {
  const own = drafts.flatMap(({ file }) => file ?? []);
  const templates = drafts.filter(({ file }) => file === undefined);
  const [are, fate] = development
    ? ['are', 'A production build leaves them out.']
    : ['are', 'They were left out.'];
  return [
    ...(own.length > 0
      ? [
          `${own.join(', ')} ${own.length === 1 ? 'is a draft' : `${are} drafts`}: nobody has said that they read it. ${fate}\n  When somebody has, write the day into the frontmatter, as in "reviewed: 2026-11-01".`,
        ]
      : []),
    ...(templates.length > 0
      ? [
          `The legal pages from templates are drafts: nobody has said that they read them (${templates.map(({ name, lang }) => `${name} ${lang}`).join(', ')}). ${fate}\n  Read them; they have to be true of your site. Then say the day in the config: legal: { reviewed: '2026-11-01' }.\n  To change them, make them files of yours first: npx latchkey init --legal ${namesOf(templates, 'name')} --lang ${namesOf(templates, 'lang')}`,
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
