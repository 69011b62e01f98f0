import { documentDates, isDated } from '../dates.ts';
import type { Link, LintDocument } from '../document/lint-document.ts';
import { expressionsIn } from '../document/template-expressions.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { LintContext, Problem, Rule } from '../rule.ts';
import { has, quoted, sentencesOf } from '../sentences.ts';
import { leftWords, leftWordsAlone } from './left-words.ts';
import { isNotice } from './notice-rules.ts';

const top = { line: 1, column: 1 };

/** What pages are dated by in frontmatter: ours, and what generators print (`lastmod`, `post_date`, `updatedDate`). */
const dateKey = /^(?:effective|version|lastmod)$|updated|modified|(?:^|[_-])date$|[a-z]Date$/;

/** L401 */
export const missingDate: Rule = {
  code: 'L401',
  name: 'missing-date',
  severity: 'error',
  prose: true,
  reason: 'Readers have to see which version they read, and since when it holds.',
  source: 'GDPR, article 5(2) and 12(1): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(document, { phrases }) {
    const { frontmatter, directives, passages, lang } = document;
    // Laws ask legal notices for names, not for days.
    if (isNotice(document)) return [];
    if (Object.keys(frontmatter).some((key) => dateKey.test(key) && frontmatter[key] != null)) return [];
    if (directives.some(({ name }) => name === 'updated')) return [];
    if (!phrases) return [];
    const isSaid = (text: string) => isDated(text, lang, phrases) || willBeDated(document, text, phrases);
    if (passages.some(({ text }) => isSaid(text))) return [];
    return [{ ...top, message: 'shows no date: say when it was last updated, or write "::updated".' }];
  },
};

/** `Updated: {{ page.date }}`, which a template engine fills in. */
function willBeDated(document: LintDocument, text: string, { dateLabel }: Phrases): boolean {
  return expressionsIn(document, text).some((index) =>
    has(text.slice(Math.max(0, index - 60), index), dateLabel),
  );
}

/** L402 */
export const dateDrift: Rule = {
  code: 'L402',
  name: 'date-drift',
  severity: 'warn',
  reason:
    'A date in the future, or older than the last change of what is on the site, is not the date of this text.',
  check({ passages, lang }, { phrases, today }) {
    if (!phrases) return [];
    return passages.flatMap(({ text, placeOf }) =>
      documentDates(text, lang, phrases.dateLabel)
        .filter(({ iso }) => iso !== undefined && iso > today)
        .map(({ index, words }) => ({
          ...placeOf(index),
          message: `is dated ${words}, which is in the future.`,
        })),
    );
  },
};

/** L403 */
export const deadLink: Rule = {
  code: 'L403',
  name: 'dead-link',
  severity: 'error',
  reason:
    'A link that leads nowhere hides what the reader was promised, most often the settings or a policy.',
  check({ links }) {
    return [
      ...links.filter(isBareAddress).map(bareAddress),
      ...links
        .filter(({ href }) => /^(?:#|\s*|javascript:.*|todo)$/i.test(href))
        .map(({ line, column, href, text }) => ({
          line,
          column,
          message: `${quoted(text)} links to "${href}", which leads nowhere. Name its target; the settings are "#latchkey-preferences".`,
        })),
    ];
  },
};

function isBareAddress({ href }: Link): boolean {
  return /^[^\s/:@?#]+@[^\s/:@?#]+\.[a-z]{2,}$/i.test(href);
}

function bareAddress({ line, column, href, text }: Link): Problem {
  const message = `${quoted(text)} links to a page called "${href}". To write to it: "mailto:${href}".`;
  return { line, column, message };
}

/** L404 */
export const emptyTable: Rule = {
  code: 'L404',
  name: 'empty-table',
  severity: 'error',
  reason: 'A table without rows says neither that nothing is stored nor what is.',
  check({ tables }) {
    return tables
      .filter(({ rows }) => rows === 0)
      .map(({ line, column, header }) => ({
        line,
        column,
        message: `the table ${quoted(header.join(', '))} has a header and no rows. Write "::trackers", which is filled from the site, or a sentence that says that there is nothing.`,
      }));
  },
};

/** L410 */
export const headingLevels: Rule = {
  code: 'L410',
  name: 'heading-levels',
  severity: 'warn',
  reason: 'Kinds of trackers are siblings: a screen reader that lists the headings should show them so.',
  check({ headings }, { phrases }) {
    if (!phrases) return [];
    const kinds = headings.filter(({ text }) => text.search(phrases.category) !== -1);
    const depths = kinds.map(({ depth }) => depth);
    const usual = depths.toSorted((a, b) => count(depths, b) - count(depths, a) || a - b)[0];
    if (usual === undefined || count(depths, usual) < 2) return [];
    return kinds
      .filter(({ depth }) => depth !== usual)
      .map(({ line, column, text, depth }) => ({
        line,
        column,
        message: `${quoted(text)} is a heading of level ${depth}, the other kinds of trackers are of level ${usual}.`,
      }));
  },
};

function count(values: readonly number[], wanted: number): number {
  return values.filter((value) => value === wanted).length;
}

/** L411 */
export const placeholderLeft: Rule = {
  code: 'L411',
  name: 'placeholder-left',
  severity: 'error',
  prose: true,
  reason: 'What was meant to be filled in, or belongs to another page, makes the rest doubtful.',
  check(document, context) {
    return [...unfinished(document, context), ...callsToAction(document, context)];
  },
};

const bracketed = new RegExp(
  [
    '\\{\\{[^{}\\n]{1,120}\\}\\}',
    '<(?:insert|your|votre|ihr)\\b[^<>\\n]{1,40}>',
    `\\[(?:(?:${leftWords.join('|')})(?!\\p{L})|(?:${leftWordsAlone})(?=[/:,\\]]))[^[\\]\\n]{0,40}\\](?!\\()`,
  ].join('|'),
  'giu',
);
/** `SIRET: XXX XXX XXX XXXXX`; three are thirty to the Romans. */
const crosses = /(?<![\p{L}\d_./-])(?:X{4,}|X{2,3}(?:[ .]X{2,5})+)(?![\p{L}\d_/-])/gu;

/** Of a template engine, which the source of a page that is not ours still has: `{{ site.email }}`, `{{ 'now' | date: '%Y' }}`. */
const expression = /^\{\{[-\s]*(?:['"]|[\w$]+\s*(?:[.|(]|\[))/;

function unfinished({ passages, frontmatter }: LintDocument, { phrases }: LintContext): Problem[] {
  const isOurs = frontmatter['legal'] !== undefined;
  const patterns = [bracketed, crosses, ...(phrases ? [phrases.unfinished] : [])];
  return passages.flatMap(({ text, placeOf, isLiteral }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: [mark], index }) => {
          const isMarked = mark === '{' || mark === '[';
          return !isMarked || !(isLiteral(index) || isLiteral(index + 1));
        })
        // In prose these are words of people; in capitals they are notes to oneself.
        .filter(([words]) => !/^(?:todo|tbd|fixme)$/i.test(words) || words === words.toUpperCase())
        .filter(([words]) => isOurs || !expression.test(words))
        .map((match) => ({
          ...placeOf(match.index),
          message: `${quoted(match[0])} was left to be filled in.`,
        })),
    ),
  );
}

/** Characters of a line that can be a button. */
const longestButton = 200;

/** Whole lines only: "learn more" in a sentence is part of it. */
function callsToAction(document: LintDocument, { phrases }: LintContext): Problem[] {
  if (!phrases) return [];
  const linked = new Set(document.links.map(({ line }) => line));
  return sentencesOf(document).flatMap(({ text, passage, placeOf }) => {
    const written = text.trim();
    if (written.length > longestButton) return [];
    const line = written.replace(/[\s!.»→>]+$/u, '');
    const [match] = line.match(phrases.callToAction) ?? [];
    const place = placeOf(text.length - text.trimStart().length);
    if (passage.kind !== 'text' || match !== line || line === '' || linked.has(place.line)) return [];
    return [{ ...place, message: `${quoted(line)} belongs to another page.` }];
  });
}
