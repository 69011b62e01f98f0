import { count } from './count.ts';
import { firstPlaces } from './first-places.ts';
import type { FolderPlan } from './plan-folder.ts';

/** What visitors would not see, find or understand: colours, links that are missing, languages without texts. */
export function lookWarnings({ site, pages }: Pick<FolderPlan, 'site' | 'pages'>): string[] {
  const unlinked = pages.filter((page) => page.unlinked).map(({ path }) => path);
  const foreign = Map.groupBy(pages, ({ untranslated }) => untranslated?.toLowerCase());
  return [
    ...site.warnings(),
    ...(unlinked.length > 0 ? [unlinkedWarning(unlinked)] : []),
    ...[...foreign].flatMap(([lang, group]) =>
      lang === undefined ? [] : [untranslatedWarning(lang, group)],
    ),
  ];
}

function untranslatedWarning(lang: string, pages: readonly { path: string }[]): string {
  return [
    `${count(pages.length, 'page')} in "${lang}" ${pages.length === 1 ? 'asks' : 'ask'} in English: there are no texts in that language.`,
    ...firstPlaces(pages.map(({ path }) => path)),
    `  To add it, translate texts/en.json of @latchkey/client as texts/${lang}.json.`,
  ].join('\n');
}

function unlinkedWarning(paths: readonly string[]): string {
  const [pages, have] = [count(paths.length, 'page'), paths.length === 1 ? 'asks and has' : 'ask and have'];
  return [
    `${pages} ${have} no link to the preferences, where visitors change their mind.`,
    ...firstPlaces(paths),
    '  Put <a href="#latchkey-preferences">Cookie settings</a> into them, or leave out `preferencesLink: false`.',
  ].join('\n');
}
