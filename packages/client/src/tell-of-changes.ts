import type { VisitorChoice } from './choice.ts';
import { part } from './parts.ts';
import { isAsking } from './question.ts';
import { besideIsland, type SpeakingContext } from './site.ts';
import { addToStatus } from './status.ts';

/** Tells a visitor who chose before a change about it: once, and where nothing is asked or said. */
export async function tellOfChanges(context: SpeakingContext, choice: VisitorChoice): Promise<void> {
  const since = choice.toldUntil();
  if (since === undefined || isAsking()) return;
  const { data, sentencesOf } = await part(context, 'notice');
  const home = besideIsland(context.page, '../');
  const { lang } = context.page.choice;
  const tag = document.documentElement.lang;
  addToStatus(context, ...sentencesOf(data, { since, lang, tag, home }));
  choice.note({ told: Math.max(Math.floor(Date.now() / 1000), context.site.news ?? 0) });
}
