import type { LintDocument } from '../document/lint-document.ts';
import { phraseLanguages } from '../phrases/index.ts';
import type { Problem, Rule } from '../rule.ts';
import type { SiteRule } from '../site-rule.ts';
import { dayOf } from './own-pages.ts';

/** L414 */
export const unreadLanguage: Rule = {
  code: 'L414',
  name: 'unread-language',
  severity: 'info',
  reason: 'Where nobody reads the prose, no finding does not even mean that no contradiction was found.',
  check({ lang, frontmatter }, { phrases }) {
    if (phrases || frontmatter['legal'] !== undefined) return [];
    const known = new Intl.ListFormat('en').format(phraseLanguages.toSorted());
    return [
      problem(`seems to be in "${lang}"; prose is read in ${known}. What its sentences say was not checked.`),
    ];
  },
};

/** L412 */
export const languageGap: Rule = {
  code: 'L412',
  name: 'language-gap',
  severity: 'warn',
  reason: 'Who is asked in a language has to find the answers in it, and the same answers as everybody else.',
  source: 'GDPR, article 12(1): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(document, { documents }) {
    const kind = document.frontmatter['legal'];
    if (kind === undefined) return [];
    const same = documents.filter(({ frontmatter }) => frontmatter['legal'] === kind);
    return [...untranslated(document, same, documents), ...olderThan(document, same)];
  },
};

/** Said once, at the first of the pages of a kind. */
function untranslated(
  document: LintDocument,
  same: readonly LintDocument[],
  documents: readonly LintDocument[],
): Problem[] {
  // A legal notice is for the country of the site, not for its readers.
  if (same[0] !== document || document.frontmatter['legal'] === 'notice') return [];
  const own = documents.filter(({ frontmatter }) => frontmatter['legal'] !== undefined);
  const gaps = [...new Set(own.map(({ lang }) => lang))]
    .filter((lang) => !same.some((other) => other.lang === lang))
    .sort();
  if (gaps.length === 0) return [];
  return [problem(`is not there in ${gaps.join(', ')}, in which other legal pages are.`)];
}

function olderThan(document: LintDocument, same: readonly LintDocument[]): Problem[] {
  const updated = dayOf(document.frontmatter['updated']);
  const version = document.frontmatter['version'];
  const newer = same.find(({ frontmatter }) => {
    const other = dayOf(frontmatter['updated']);
    if (updated !== undefined && other !== undefined && other !== updated) return other > updated;
    return isLater(frontmatter['version'], version);
  });
  if (!newer) return [];
  const says = (one: LintDocument) => {
    const day = dayOf(one.frontmatter['updated']);
    const number = one.frontmatter['version'];
    return [...(number === undefined ? [] : [`version ${number}`]), ...(day ? [day] : [])].join(', ');
  };
  return [
    problem(
      `(${says(document)}) is older than ${newer.path} (${says(newer)}), which says the same in "${newer.lang}".`,
    ),
  ];
}

function isLater(version: unknown, than: unknown): boolean {
  if (version === undefined || than === undefined) return false;
  return String(version).localeCompare(String(than), 'en', { numeric: true }) > 0;
}

function problem(message: string): Problem {
  return { line: 1, column: 1, message };
}

/** L412, of pages that ask in a language without a policy. */
export const unansweredLanguage: SiteRule = {
  ...languageGap,
  check(documents, { languages = [] }) {
    const policies = documents.filter(({ frontmatter }) => frontmatter['legal'] === 'cookies');
    const [first] = policies;
    const gaps = languages.filter((lang) => !policies.some((policy) => policy.lang === lang));
    if (!first || gaps.length === 0) return [];
    const message = `pages ask in ${gaps.toSorted().join(', ')}, and there is no such page in that language: their banners lead to another one. Add it to \`legal.languages\`.`;
    return [{ file: first.path, line: 1, column: 1, message }];
  },
};
