import { fillText } from './fill.ts';
import { type Owner, ownerName } from './gated-thing.ts';
import { languageOf } from './language.ts';
import type { PageView, SiteView } from './site-view.ts';

/** Title of a frame while it is not loaded (plain text, not escaped). `title`: the frame's own, or empty. */
export function frameTitle(view: SiteView, page: PageView, frame: { service: Owner; title: string }): string {
  const { placeholder } = languageOf(view, page.lang).texts;
  const service = ownerName(frame.service);
  return frame.title
    ? fillText(placeholder.frameTitle, { title: frame.title, service })
    : fillText(placeholder.frameTitleUntitled, { service });
}
