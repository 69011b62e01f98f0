import type { VisitorChoice } from './choice.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import { askOnlyAbout, hideAsk, question, showAsk } from './question.ts';
import type { ChoiceSource } from './receipt.ts';
import type { Context } from './site.ts';

/** One page view: the visitor's answers, and what they open. */
export interface Visit {
  context: Context;
  choice: VisitorChoice;
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
}

export function visitOf(context: Context, choice: VisitorChoice, gates: Gatekeeper): Visit {
  const { services } = context.site;
  const asked = Object.keys(services).filter((id) => services[id]?.asks === 'banner');

  const apply = (): Promise<void> => {
    showQuestion();
    return gates.openGranted();
  };

  const applyChange = (): Promise<void> => {
    document.dispatchEvent(new Event('latchkey:change'));
    // What has run can only be stopped by a page without it.
    if (gates.ranWithdrawn()) location.reload();
    return apply();
  };

  const showQuestion = (): void => {
    if (!context.page.ask || !question()) return;
    const open = choice.open();
    if (open.length === 0) hideAsk();
    else if (choice.receipt()) askOnlyAbout(open, context);
    else showAsk();
  };

  return {
    context,
    choice,
    gates,
    asked,
    everAnswered: () => [
      ...new Set(
        [...asked, ...Object.keys(choice.receipt()?.services ?? {})].filter((id) =>
          Object.hasOwn(services, id),
        ),
      ),
    ],
    decide(source, answers) {
      choice.store(source, answers);
      return applyChange();
    },
    apply,
    catchUp: () => (choice.reread() ? applyChange() : apply()),
  };
}
