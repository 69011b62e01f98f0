import { isPredicateName, type Predicate, predicateNames, valueProblem } from './predicate.ts';

/** One `name=value`; a value with blanks stands in quotes. */
const written = /([^\s="]+)(?:=(?:"([^"]*)"|(\S*)))?/g;

/**
 * Reads what an attribute such as `data-latchkey-claim` says: `none=advertising max=13mo`.
 * @param isService whether this is the id or the name of a service that the catalogue or the config knows
 * @returns the predicates, all of which have to hold; or what is wrong, as a sentence without its full stop
 */
export function readPredicates(
  text: string,
  isService: (name: string) => boolean,
): { predicates: Predicate[]; problem?: undefined } | { predicates?: undefined; problem: string } {
  const pairs = [...text.matchAll(written)].map(([, name = '', quoted, bare]): [string, string] => [
    name,
    quoted ?? bare ?? '',
  ]);
  const predicates = pairs.flatMap(([name, value]) => (isPredicateName(name) ? [{ name, value }] : []));
  const stranger = pairs.find(([name]) => !isPredicateName(name));
  if (stranger)
    return { problem: `there is no predicate "${stranger[0]}"; there are ${predicateNames.join(', ')}` };
  if (predicates.length === 0)
    return { problem: 'it says nothing: it needs a predicate, as in none=advertising' };
  const problem = predicates
    .map((each) => valueProblem(each, isService))
    .find((found) => found !== undefined);
  return problem === undefined ? { predicates } : { problem };
}

/** The same as `readPredicates` reads it. */
export function writePredicates(predicates: readonly (readonly [name: string, value: string])[]): string {
  return predicates.map(([name, value]) => `${name}=${/[\s"]/.test(value) ? `"${value}"` : value}`).join(' ');
}
