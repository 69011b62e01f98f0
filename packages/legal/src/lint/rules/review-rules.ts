import type { InventoryService } from '@latchkey/core';
import type { SiteRule } from '../site-rule.ts';
import { dayOf, own } from './own-pages.ts';

/** Services that are named in a message; the lockfile has them all. */
const mostNamed = 3;

/** L105 */
export const newSinceReview: SiteRule = {
  code: 'L105',
  name: 'new-since-review',
  severity: 'error',
  reason: 'Who read the page answers for what the site contacted that day, not for what came later.',
  source: 'GDPR, article 5(2): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(documents, { facts }) {
    // Legal notices name a publisher: services change nothing in them.
    const pages = own(documents).filter(({ frontmatter }) => frontmatter['legal'] !== 'notice');
    return pages.flatMap(({ path, frontmatter }) => {
      const day = dayOf(frontmatter['reviewed']);
      const added = day === undefined ? [] : facts.inventory.services.filter((one) => isNewSince(day, one));
      if (added.length === 0) return [];
      const version = frontmatter['version'] === undefined ? '' : `version ${frontmatter['version']}, `;
      const message = `since somebody read it (${version}${day}): ${namesOf(added)}. Read it again, raise its version, and write the day into "reviewed".`;
      return [{ file: path, line: 1, column: 1, message }];
    });
  },
};

function isNewSince(day: string, { firstSeen, decision }: InventoryService): boolean {
  return decision !== 'remove' && firstSeen !== undefined && firstSeen > day;
}

function namesOf(services: readonly InventoryService[]): string {
  const named = services.slice(0, mostNamed).map(({ name, purpose }) => `+ ${name} (${purpose})`);
  const more = services.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
