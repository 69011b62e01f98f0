import { selectedServices } from '../../claims/selected-services.ts';
import type { SiteFacts } from '../../claims/site-facts.ts';
import type { Heading, LintDocument } from '../document/lint-document.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { has, quoted } from '../sentences.ts';
import type { SiteRule } from '../site-rule.ts';
import { own } from './own-pages.ts';

/** L502 */
export const emptyCategory: SiteRule = {
  code: 'L502',
  name: 'category-without-rows',
  severity: 'info',
  reason: 'A kind of tracker that is described and not there makes readers look for what does not exist.',
  check(documents, { facts }) {
    return own(documents).flatMap((document) => {
      const phrases = phrasesIn(document.lang);
      if (!phrases) return [];
      return document.headings.flatMap((heading) => {
        const purpose = emptyPurpose(heading, phrases, facts);
        if (purpose === undefined || isAnswered(heading, document, phrases)) return [];
        const { line, column, text } = heading;
        const message = `${quoted(text)} describes trackers for ${purpose}, and the site has none. Say so, or put it into ":::when{uses=${purpose}}".`;
        return [{ file: document.path, line, column, message }];
      });
    });
  },
};

function emptyPurpose({ text }: Heading, { category, tracker, purposes }: Phrases, facts: SiteFacts) {
  if (!has(text, category) && !has(text, tracker)) return undefined;
  const [purpose, ...more] = (['statistics', 'advertising', 'functional'] as const).filter((one) =>
    has(text, purposes[one]),
  );
  if (purpose === undefined || more.length > 0) return undefined;
  return selectedServices(purpose, facts).length === 0 ? purpose : undefined;
}

/** What follows the heading is conditional, filled from the site, or says that there is nothing. */
function isAnswered(
  heading: Heading,
  { headings, passages, directives }: LintDocument,
  phrases: Phrases,
): boolean {
  const next = headings.find(({ line }) => line > heading.line)?.line ?? Number.POSITIVE_INFINITY;
  const isWithin = (line: number) => line >= heading.line && line < next;
  const section = passages.filter(({ placeOf }) => isWithin(placeOf(0).line));
  return (
    directives.some(({ name, line }) => (name === 'trackers' || name === 'services') && isWithin(line)) ||
    section.some(({ text, conditional }) => conditional || has(text, phrases.negation))
  );
}
