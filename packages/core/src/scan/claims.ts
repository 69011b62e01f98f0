import { attribute, attributeValue } from '../html/attribute-value.ts';
import { detached } from '../html/detached.ts';
import type { StartTag, Token } from '../html/tokens.ts';
import type { Source } from '../model.ts';

/** A sentence of the author's that the site has to bear out. */
export interface ClaimPlace {
  /** Predicates as written: `none=advertising max=13mo`. */
  statement: string;
  /** Where the author wrote it, `legal/cookies.en.md:12`; empty: in the page itself. */
  from: string;
  /** What its page speaks for: `site email`; empty: for everything. */
  scope: string;
  /** Offset of its tag. */
  start: number;
}

/** The elements with a `data-latchkey-claim`, in document order. */
export function claimsOf(source: Source, tokens: readonly Token[]): ClaimPlace[] {
  const claims: ClaimPlace[] = [];
  for (const token of tokens) {
    if (token.type === 'start' && token.marked && !token.inert) claims.push(...claimOn(source, token));
  }
  return claims;
}

function claimOn(source: Source, tag: StartTag): ClaimPlace[] {
  const said = (name: string) => {
    const found = attribute(tag, `data-latchkey-${name}`);
    return found && detached(attributeValue(source, found));
  };
  const statement = said('claim');
  if (statement === undefined) return [];
  return [{ statement, from: said('from') ?? '', scope: said('scope') ?? '', start: tag.start }];
}
