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
  /** Takes over what another tab or an earlier page stored. True when that is something else. */
  reread(): boolean;
}

export function visitorChoice({ site, page }: Context): VisitorChoice {
  let receipt = readReceipt(page.key);
  const { rev, lang } = page.choice;
  const answer = (service: string): boolean | undefined => {
    if (!Object.hasOwn(site.services, service)) return undefined;
    const stored = receipt?.services[service];
    return stored?.[1] === site.services[service]?.mark ? stored?.[0] === 1 : undefined;
  };
  const unanswered = (): string[] =>
    Object.entries(site.services).flatMap(([id, { asks }]) =>
      asks === 'banner' && answer(id) === undefined ? [id] : [],
    );
  return {
    receipt: () => receipt,
    answer,
    open: () => (signalsRefusal() ? [] : unanswered()),
    store(src, answers) {
      const given = Object.entries(answers).map(([id, granted]): [string, Answer] => [
        id,
        [granted ? 1 : 0, site.services[id]?.mark ?? ''],
      ]);
      const services = { ...receipt?.services, ...Object.fromEntries(given) };
      receipt = receiptOf({ rev, src, lang, services }, site.months);
      // The revision says "nothing left to ask" to the boot of the next page.
      if (unanswered().length > 0) receipt.rev = '';
      storeReceipt(page.key, receipt);
    },
    reread() {
      const before = JSON.stringify(receipt);
      receipt = readReceipt(page.key);
      if (receipt && receipt.rev !== rev && unanswered().length === 0) {
        receipt.rev = rev;
        storeReceipt(page.key, receipt);
      }
      return JSON.stringify(receipt) !== before;
    },
  };
}
