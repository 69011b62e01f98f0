import { type Html, html } from './escape.ts';
import type { Language } from './language.ts';

/** What the boot shows when the island cannot be fetched, beside controls that are no links. */
export function failure({ texts }: Language): Html {
  return html`<p id="latchkey-failed" tabindex="-1" hidden>${texts.status.failed}</p>`;
}
