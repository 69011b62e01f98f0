import type { RuntimeTexts } from '@latchkey/core';
import { pageOf } from './site.ts';
import type { Visit } from './visit.ts';

/** Opens what comes to the page after it was loaded, and asks for another page that a router shows in its place. */
export function followPage({ context, gates, apply }: Visit, words: Record<string, RuntimeTexts>): void {
  document.addEventListener('latchkey:late', () => {
    const page = pageOf();
    if (page) {
      Object.assign(context.page, page, { island: context.page.island });
      context.texts = words[page.choice.lang] ?? context.texts;
    }
    (page ? apply() : gates.openGranted()).catch(() => {});
  });
}
