import { element } from './element.ts';
import { part } from './parts.ts';
import type { SpeakingContext } from './site.ts';
import { addToStatus } from './status.ts';

/**
 * Loads the page again. Where a form field was edited that would lose what somebody wrote: there the status line
 * offers it.
 */
export async function reloadUnlessEdited(context: SpeakingContext): Promise<void> {
  const { data, hasEdits } = await part(context, 'reload');
  if (!hasEdits()) return location.reload();
  const words = data[context.page.choice.lang] ?? data['en'];
  if (!words) return;
  const button = { type: 'button', 'data-latchkey-action': 'reload' };
  addToStatus(context, words.reload, element('button', button, words.reloadNow));
}
