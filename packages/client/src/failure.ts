import { element } from './element.ts';
import { isAsking, question } from './question.ts';
import type { SpeakingContext } from './site.ts';
import { statusOf } from './status.ts';

let said: HTMLElement | undefined;

/**
 * Says in the banner's place that something could not be loaded, and takes the focus: for controls that have gone
 * meanwhile. Beside those that are still there the boot says it.
 */
export function sayFailed(context: SpeakingContext): void {
  unsayFailed();
  said = element('p', { tabindex: '-1' }, context.page.failed);
  // A question that is open stays.
  const place = (isAsking() && question()) || statusOf(context);
  place.firstElementChild?.after(said);
  said.focus();
}

export function unsayFailed(): void {
  said?.remove();
}
