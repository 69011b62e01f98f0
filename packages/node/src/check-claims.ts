import { type Inventory, problems } from '@latchkey/core';
import type { Predicate, Verdict } from '@latchkey/legal';
import type { PlacedStatement } from './placed-texts.ts';
import type { Site } from './site.ts';

/** A claim of the author's that the site does not bear out. */
export interface OpenClaim {
  /** `no`: something contradicts it. `unknown`: nobody knows of everything. */
  holds: 'no' | 'unknown';
  /** One line: where the claim stands, what it says, and which service where speaks against it. */
  line: string;
  /** Where the author wrote it. */
  file: string;
}

/**
 * Tests what the author's pages say of the site.
 * @throws LatchkeyError `claim-invalid` for what cannot be tested
 */
export async function openClaims(
  { statements, site }: { statements: readonly PlacedStatement[]; site: Site },
  inventory: Inventory,
): Promise<OpenClaim[]> {
  if (statements.length === 0) return [];
  const { allHold, evaluate, readPredicates, within } = await import('@latchkey/legal');
  const facts = site.facts(inventory);
  return (await readStatements(statements, site)).flatMap(({ statement, predicates }) => {
    if (statement.what === 'condition') return [];
    const isPublished = statement.within.every(({ condition, scope }) => {
      const around = readPredicates(condition, site.isService).predicates;
      return around === undefined || allHold(around, within(scope, facts));
    });
    if (!isPublished) return [];
    return predicates.flatMap((predicate) => {
      const verdict = evaluate(predicate, within(statement.scope, facts));
      const { holds } = verdict;
      if (holds === 'yes') return [];
      const file = placeOf(statement);
      const says = `${file}: "${predicate.name}=${predicate.value}" ${holds === 'no' ? 'is not true' : 'cannot be known'}`;
      return [{ holds, file, line: [says, reasons(verdict)].filter((part) => part !== '').join(': ') }];
    });
  });
}

/**
 * The predicates of all statements.
 * @throws LatchkeyError `claim-invalid`, with the place, for what cannot be tested
 */
export async function readStatements(
  statements: readonly PlacedStatement[],
  { isService }: Pick<Site, 'isService'>,
): Promise<{ statement: PlacedStatement; predicates: Predicate[] }[]> {
  const { readPredicates } = await import('@latchkey/legal');
  return statements.map((statement) => {
    const { predicates, problem } = readPredicates(statement.text, isService);
    if (!predicates) throw problems.claimInvalid(placeOf(statement), statement.text, problem);
    return { statement, predicates };
  });
}

/** @throws LatchkeyError `claim-false`: the author took the sentences over, so they have to be true */
export function requireTrue(claims: readonly OpenClaim[]): void {
  const wrong = claims.filter(({ holds }) => holds === 'no');
  if (wrong.length > 0) throw problems.claimFalse(wrong.map(({ line }) => line));
}

/** What is not false, but not certain either; in development, what is false too. */
export function claimWarnings(claims: readonly OpenClaim[]): string[] {
  const named = (holds: OpenClaim['holds']) => claims.filter((claim) => claim.holds === holds);
  const block = (lines: OpenClaim[], title: string, advice: string) =>
    lines.length > 0 ? [[title, ...lines.map(({ line }) => `  ${line}`), `  ${advice}`].join('\n')] : [];
  return [
    ...block(
      named('no'),
      'Legal pages say what is not so:',
      'A production build fails on this. Change the sentence, or what it is about.',
    ),
    ...block(
      named('unknown'),
      'Legal pages say what nobody can know here:',
      'Describe what is not identified in `services`, or say less.',
    ),
  ];
}

function placeOf({ from, page, line }: PlacedStatement): string {
  return from === '' ? `${page}:${line}` : from;
}

const mostShown = 3;

function reasons({ because, host }: Verdict): string {
  const shown = because.slice(0, mostShown).map(({ service: { name, samples, purpose }, row }) => {
    const [place] = samples;
    const where = place ? ` at ${place.page}:${place.line}` : '';
    return `${name} (${row ? `${row.name}, ${row.duration ?? 'no duration published'}` : purpose})${where}`;
  });
  const more = because.length - shown.length;
  return [...(host ? [`${host} (hosting)`] : []), ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(
    '; ',
  );
}
