import { givenOf } from '../../identity/given.ts';
import type { LintDocument } from '../document/lint-document.ts';
import { withoutUnfilled } from '../document/template-expressions.ts';
import type { Rule } from '../rule.ts';
import type { SiteRule } from '../site-rule.ts';
import { type NoticeField, type NoticeLaw, noticeLaws } from './notice-laws.ts';

/** L407 */
export const noticeFields: Rule = {
  code: 'L407',
  name: 'notice-fields',
  severity: 'warn',
  reason:
    'Who publishes a site, and how to reach them, is what legal notices are for; laws list what has to be in one.',
  source:
    'France: LCEN, article 1-1. Germany: DDG, section 5. Spain: LSSI, article 10. Italy: D.lgs. 70/2003.',
  check(document) {
    const law = lawOf(document);
    if (!law) return [];
    const text = textOf(document);
    const lacks = law.fields
      .filter((field) => isAsked(field, law, text) && !isFound(field, text) && !prints(document, field))
      .map(({ name }) => name);
    return lacks.length === 0 ? [] : [{ line: 1, column: 1, message: missing(law, lacks) }];
  },
};

/** L407, of what `::controller` has to print and the config does not say. */
export const unsaidFields: SiteRule = {
  ...noticeFields,
  check(documents, { publisher }) {
    if (!publisher) return [];
    const isPrivate = givenOf(publisher).includes('private');
    return documents.flatMap((document) => {
      const law = lawOf(document);
      if (!law) return [];
      // What ::controller prints without a value, and {contact}, are no answers.
      const written = textOf(document).replaceAll('{contact}', '');
      const text = `${written}\n${publisher.controller?.legalForm ?? ''}`;
      const lacks = law.fields
        .filter(
          (field) =>
            prints(document, field) &&
            isAsked(field, law, text) &&
            !(isPrivate && law.anonymous && field.part !== 'host') &&
            !field.given(publisher) &&
            !isWritten(field, text),
        )
        .map(({ name }) => name);
      if (lacks.length === 0) return [];
      const message = `${missing(law, lacks)} Say it in the config: \`controller\`, \`hosting\`.`;
      return [{ file: document.path, line: 1, column: 1, message }];
    });
  },
};

function lawOf(document: LintDocument): NoticeLaw | undefined {
  const { lang, region } = document;
  const law = noticeLaws.find((one) => one.lang === lang && (region ?? one.region) === one.region);
  if (!law || document.passages.some(({ text }) => law.elsewhere.test(text))) return undefined;
  return isNotice(document) ? law : undefined;
}

const englishTitle = /^(?:legal\s+notice|imprint)/i;
/** Names of files: `impressum.md`, `legal-notice/index.html`. */
const namedNotice =
  /(?:^|[\\/])(?:impressum|imprint|legal-?notice|mentions-?l[eé]gales|aviso-?legal|note-?legali|colofon)[^\\/]*(?:[\\/]index)?\.\w+$/i;

/** Whether a page says by its name, or at its start, that it is a legal notice. */
export function isNotice({ path, frontmatter, headings, passages }: LintDocument): boolean {
  if (frontmatter['legal'] !== undefined) return frontmatter['legal'] === 'notice';
  if (namedNotice.test(path)) return true;
  const starts = [headings[0]?.text, passages[0]?.text, frontmatter['title']]
    .filter((start) => typeof start === 'string')
    .filter(({ length }) => length < 90);
  const titles = [englishTitle, ...noticeLaws.map(({ title }) => title)];
  return titles.some((title) => starts.some((start) => title.test(start.trim())));
}

function textOf(document: LintDocument): string {
  const { passages, links } = document;
  const contacts = links.filter(({ href }) => /^(?:mailto|tel):/i.test(href));
  // First: what is near something is after it.
  const texts = [...contacts.map(({ href }) => href), ...passages.map(({ text }) => text)];
  return withoutUnfilled(document, texts.join('\n'));
}

/** By the author's hand: headings say "Host" and "Director" whether somebody is named there or not. */
function isWritten({ part, found }: NoticeField, text: string): boolean {
  return (part === 'contact' || part === 'address') && found.test(text);
}

/** How far from its heading what belongs to it stands. */
const nearby = 500;

function isFound({ found, near }: NoticeField, text: string): boolean {
  if (!near) return found.test(text);
  // What is not there at all is missed once.
  if (!near.test(text)) return true;
  const places = [...text.matchAll(new RegExp(near.source, `${near.flags}g`))];
  return places.some(({ index }) => found.test(text.slice(index, index + nearby)));
}

function isAsked({ when, part }: NoticeField, { anonymous }: NoticeLaw, text: string): boolean {
  if (when && !when.test(text)) return false;
  return part === 'host' || !anonymous?.test(text);
}

function prints({ directives }: LintDocument, { part }: NoticeField): boolean {
  return directives.some(({ name, attributes: { only = '' } }) => {
    if (name !== 'controller') return false;
    const asked = only.split(/[\s,]+/).filter((word) => word !== '');
    return asked.length === 0 || asked.includes(part);
  });
}

function missing({ country, source }: NoticeLaw, lacks: readonly string[]): string {
  return `this legal notice does not say ${lacks.join(', ')}. The law of ${country} asks for it (${source}).`;
}
