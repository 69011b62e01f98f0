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
  /** Acts on answers that were stored elsewhere: another tab, an earlier page. */
  catchUp(): Promise<void>;
}

export function visitOf(context: Context, choice: VisitorChoice, gates: Gatekeeper): Visit {
  const { services } = context.site;
  const asked = Object.keys(services).filter((id) => services[id]?.asks === 'banner');

  const apply = async (changed: boolean): Promise<void> => {
    if (changed) document.dispatchEvent(new Event('latchkey:change'));
    // What has run can only be stopped by a page without it.
    if (gates.ranWithdrawn()) location.reload();
    showQuestion();
    await gates.openGranted();
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
      return apply(true);
    },
    catchUp() {
      return apply(choice.reread());
    },
  };
}
