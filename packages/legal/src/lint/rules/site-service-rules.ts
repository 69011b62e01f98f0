import { type InventoryService, purposeOf, type Service } from '@latchkey/core';
import type { LintDocument } from '../document/lint-document.ts';
import { phrasesIn } from '../phrases/index.ts';
import { has, sentencesOf } from '../sentences.ts';
import { namedServices } from '../service-names.ts';
import type { SiteProblem, SiteRule } from '../site-rule.ts';

/** L101 */
export const undeclaredService: SiteRule = {
  code: 'L101',
  name: 'undeclared-service',
  severity: 'error',
  reason: 'Visitors have to be told of everybody who gets data from the pages.',
  source: 'GDPR, article 13(1)(e): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(documents, { facts }) {
    const own = documents.filter(({ frontmatter }) => frontmatter['legal'] !== undefined);
    if (own.length === 0) return [];
    const page = own.find(({ frontmatter }) => tellsOfServices.has(frontmatter['legal'])) ?? documents[0];
    return facts.inventory.services
      .filter(
        (service) => service.decision !== 'remove' && !documents.some((document) => names(document, service)),
      )
      .map((service) => ({
        ...placeOf(service),
        message: `${service.name} is on ${pages(service.pages)}, and no legal page names it. Add "::services" or "::trackers" to ${page?.path}, or name it there.`,
      }));
  },
};

/** Where `legal:` says that a page names who gets data. */
const tellsOfServices = new Set<unknown>(['cookies', 'privacy']);

function names({ directives, passages }: LintDocument, service: InventoryService): boolean {
  const listed = directives.some(
    ({ name, attributes }) =>
      (name === 'services' || name === 'trackers') &&
      (!attributes['purpose'] || purposeOf(attributes['purpose']) === service.purpose),
  );
  const words = [service.name, service.provider?.entity, ...service.hosts].filter(
    (word) => word !== undefined,
  );
  return listed || passages.some(({ text }) => words.some((word) => text.includes(word)));
}

function placeOf({ samples, id }: InventoryService): Omit<SiteProblem, 'message'> {
  const [first] = samples;
  return { file: first?.page ?? id, line: first?.line ?? 1, column: 1 };
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

/** L102 */
export const staleService: SiteRule = {
  code: 'L102',
  name: 'stale-service',
  severity: 'warn',
  reason: 'A page that names who is no longer there was not read since.',
  check(documents, { facts }, { services }) {
    const used = new Set(facts.inventory.services.flatMap(({ id, name }) => [id, name]));
    const gone = services.filter(({ id, name }) => !used.has(id) && !used.has(name));
    return documents.flatMap((document) => {
      const seen = new Set<string>();
      return mentions(document, gone)
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map(({ id: _, ...rest }) => rest);
    });
  },
};

/** A name that is also a word counts only where trackers are spoken of, or in a table. */
function mentions(document: LintDocument, services: readonly Service[]): (SiteProblem & { id: string })[] {
  const tracker = phrasesIn(document.lang)?.tracker;
  return sentencesOf(document).flatMap(({ text, passage, placeOf: place }) => {
    const certain = passage.kind === 'row' || (tracker !== undefined && has(text, tracker));
    return namedServices(text, services)
      .filter(({ service }) => certain || !/^\p{L}\p{Ll}+$/u.test(service.name))
      .map(({ service, index }) => ({
        id: service.id,
        file: document.path,
        ...place(index),
        message: `names ${service.name}, which no page of the site contacts. Take it out, or put it under \`declare\` if it is used where no scan can see it.`,
      }));
  });
}

/** L107 */
export const unverifiableContainer: SiteRule = {
  code: 'L107',
  name: 'unverifiable-container',
  severity: 'warn',
  reason: 'What a tag manager loads is decided elsewhere: no scan of the pages can see it.',
  check(_, { facts }) {
    return facts.inventory.services
      .filter(({ kind, contains, decision }) => kind === 'tag-manager' && !contains && decision !== 'remove')
      .map((service) => ({
        ...placeOf(service),
        message: `${service.name} loads what no scan can see, so the tables may lack rows. Name it: \`services: { '${service.id}': { contains: ['google-analytics'] } }\`.`,
      }));
  },
};

/** L309 */
export const certifiedTool: SiteRule = {
  code: 'L309',
  name: 'certified-cmp',
  severity: 'warn',
  reason:
    'For ads in the EEA, the United Kingdom and Switzerland Google asks publishers for a consent tool that it has certified.',
  source: 'Google, EU user consent policy: http://cookiechoices.org/',
  check(_, { facts }) {
    return facts.inventory.services
      .filter(({ id, decision }) => publisherAds.has(id) && decision !== 'remove')
      .map((service) => ({
        ...placeOf(service),
        message: `${service.name}: Google asks for a certified consent tool in the EEA, the United Kingdom and Switzerland, and Latchkey is not one. Without it, Google shows limited ads or none.`,
      }));
  },
};

const publisherAds = new Set(['google-adsense', 'google-ad-manager']);
