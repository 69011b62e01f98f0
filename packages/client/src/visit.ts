import type { RuntimeTexts } from '@latchkey/core';
import type { Base } from './base.ts';
import { announce } from './events.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import { reloadForGrant } from './guarded.ts';
import { askOnlyAbout, hideAsk, question, showAsk } from './question.ts';
import type { ChoiceSource } from './receipt.ts';
import type { SpeakingContext } from './site.ts';
import { correctStatus } from './status.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { withdrawal } from './withdraw.ts';

/** One page view: the visitor's answers, and what they open. */
export interface Visit extends Base {
  context: SpeakingContext;
  gates: Gatekeeper;
  /** The services that the banner names. */
  asked: string[];
  /** These, and every other that there is an answer about. */
  everAnswered(): string[];
  /** Stores answers and acts on them. Resolves when the gates are open. */
  decide(source: ChoiceSource, answers: Record<string, boolean>): Promise<void>;
  /** Asks what is still to be asked, and opens what is granted. */
  apply(): Promise<void>;
  /** Takes over answers that were stored elsewhere, by another tab or an earlier page, and acts on them. */
  catchUp(): Promise<void>;
  /** Ends a withdrawal that an earlier page began, and tells of changes where nothing else is said. */
  complete(): Promise<void>;
}

/** @param words by language */
export function visitOf(base: Base, words: Record<string, RuntimeTexts>, gates: Gatekeeper): Visit {
  const { choice } = base;
  const texts = words[base.context.page.choice.lang] ?? words['en'];
  if (!texts) throw new Error('No texts');
  const context = Object.assign(base.context, { texts });
  const { services } = context.site;
  const turning = withdrawal(context, choice, gates);
  const asked = Object.keys(services).filter((id) => services[id]?.asks === 'banner');

  const apply = (): Promise<void> => {
    showQuestion();
    return gates.openGranted();
  };

  /**
   * Acts on what `change` makes of the answers, when it says that it made something of them.
   * @param refused the services that the visitor just said no to, on this page
   */
  const changed = async (change: () => boolean, refused?: readonly string[]): Promise<void> => {
    const before = Object.keys(services).filter(gates.granted);
    if (change()) {
      const ended = before.filter((id) => !gates.granted(id) && (refused || gates.opened(id)));
      const once = refused?.filter((id) => gates.opened(id)) ?? [];
      const off = [...new Set([...ended, ...once])];
      correctStatus(choice.receipt() && (choice.isKept() ? 'saved' : 'unstored'), context);
      announce(Object.keys(services).filter(gates.granted), off);
      gates.tellVendors().catch(() => {});
      if (off.length > 0) await turning.turnOff(off);
    }
    reloadForGrant(context, gates);
    return apply();
  };

  const showQuestion = (): void => {
    if (!context.page.ask || !question()) return;
    const open = choice.open();
    if (open.length === 0) hideAsk();
    else if (choice.receipt()) askOnlyAbout(open, context).catch(() => {});
    else showAsk();
  };

  return {
    ...base,
    context,
    gates,
    asked,
    everAnswered: () => {
      const answered = Object.keys(choice.receipt()?.services ?? {});
      return Object.keys(services).filter(
        (id) => asked.includes(id) || (answered.includes(id) && !services[id]?.exempt),
      );
    },
    async decide(source, answers) {
      const refused = Object.keys(answers).filter((id) => answers[id] === false);
      const acted = changed(() => {
        choice.store(source, answers);
        return true;
      }, refused);
      turning.clear(refused).catch(() => {});
      return acted;
    },
    apply,
    catchUp: () => changed(choice.reread),
    async complete() {
      await turning.complete();
      // A question comes first, also while its words are on their way.
      const asks = context.page.ask && choice.open().length > 0;
      if (!asks) await tellOfChanges(context, choice);
    },
  };
}
