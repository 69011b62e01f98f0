import type { PhrasingContent } from 'mdast';
import type { DirectiveContext } from './directive-context.ts';

/**
 * A link that opens the preferences; without scripts it leads to their page.
 * @param marks further properties of the link, as hast has them
 */
export function preferencesLink(
  label: PhrasingContent[],
  { strings, lang }: DirectiveContext,
  marks: Record<string, string> = {},
): PhrasingContent {
  const ownWords = label.length > 0;
  const foreign = !ownWords && strings.lang !== lang;
  return {
    type: 'link',
    url: '#latchkey-preferences',
    children: ownWords ? label : [{ type: 'text', value: strings.consentSettings }],
    data: {
      hProperties: {
        dataLatchkeyAction: 'preferences',
        ...marks,
        ...(foreign ? { lang: strings.lang } : {}),
      },
    },
  };
}
