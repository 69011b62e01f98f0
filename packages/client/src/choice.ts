import {
  type Answer,
  type ChoiceSource,
  type Receipt,
  readReceipt,
  receiptOf,
  signalsRefusal,
  storeReceipt,
} from './receipt.ts';
import type { Context } from './site.ts';

/** The visitor's answers, as far as they still count. */
export interface VisitorChoice {
  receipt(): Receipt | undefined;
  /** Undefined: not answered, or about another purpose or provider than today's. */
  answer(service: string): boolean | undefined;
  /** The services of the banner that are still to be answered; none where a signal speaks. */
  open(): string[];
  /** Adds answers to those given before, as a new choice of this moment. */
  store(source: ChoiceSource, answers: Record<string, boolean>): void;
  /** False: the browser keeps nothing, and the choice ends with the page view. */
  isKept(): boolean;
  /** Changes what the receipt notes beside the choice; the choice keeps its date. */
  note(notes: Pick<Receipt, 'gone' | 'told'>): void;
  /** Until when the visitor was told of changes, when there is a later one; seconds since 1970. */
  toldUntil(): number | undefined;
  /** Takes over what another tab or an earlier page stored, and writes nothing. True when the answers are others. */
  reread(): boolean;
}

export function visitorChoice({ site, page }: Context): VisitorChoice {
  let receipt = readReceipt(page.key);
  /** Where the browser keeps nothing, the choice of this page view is all there is. */
  let isKept = true;
  const { rev, lang, seen } = page.choice;
  const answer = (id: string): boolean | undefined => {
    const service = Object.hasOwn(site.services, id) ? site.services[id] : undefined;
    const stored = service && receipt?.services[id];
    // An objection holds whatever the service has become.
    const counts = stored?.[1] === service?.mark || (service?.exempt && stored?.[0] === 0);
    const lasts = (stored?.[2] ?? Number.POSITIVE_INFINITY) * 1000 > Date.now();
    return stored && counts && lasts ? stored[0] === 1 : undefined;
  };
  const unanswered = (): string[] =>
    Object.entries(site.services).flatMap(([id, { asks }]) =>
      asks === 'banner' && answer(id) === undefined ? [id] : [],
    );
  const toldUntil = (): number | undefined => {
    const told = receipt?.told ?? receipt?.at;
    return told !== undefined && told < (site.news ?? 0) ? told : undefined;
  };
  const isDone = (): boolean => unanswered().length === 0 && !receipt?.gone && toldUntil() === undefined;
  const keep = (changed: Receipt): void => {
    receipt = changed;
    receipt.seen = isDone() ? seen : undefined;
    storeReceipt(page.key, receipt);
    isKept = readReceipt(page.key)?.at === receipt.at;
  };
  // Once in a page view: tabs of two builds share the receipt, and would write their revisions over each other's forever.
  if (receipt && receipt.seen !== seen && isDone()) keep(receipt);
  return {
    receipt: () => receipt,
    answer,
    open: () => (signalsRefusal() ? [] : unanswered()),
    store(src, answers) {
      const given = Object.entries(answers).map(([id, granted]): [string, Answer] => [
        id,
        [granted ? 1 : 0, site.services[id]?.mark ?? ''],
      ]);
      const services = { ...earlierAnswers(receipt), ...Object.fromEntries(given) };
      keep({ ...receiptOf({ rev, src, lang, services }, page.lasts), told: toldUntil() });
    },
    isKept: () => isKept,
    toldUntil,
    note(notes) {
      if (receipt) keep({ ...receipt, ...notes });
    },
    reread() {
      const before = JSON.stringify(receipt?.services);
      if (isKept) receipt = readReceipt(page.key);
      return JSON.stringify(receipt?.services) !== before;
    },
  };
}

/** A new choice does not prolong what was answered before it, and is not what that was an answer to. */
function earlierAnswers(receipt: Receipt | undefined): Record<string, Answer> {
  if (!receipt) return {};
  return Object.fromEntries(
    Object.entries(receipt.services)
      .filter(([, answer]) => Array.isArray(answer))
      .map(([id, [granted, mark, exp = receipt.exp, rev = receipt.rev]]) => [id, [granted, mark, exp, rev]]),
  );
}
