import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems, type Settings } from '@latchkey/core';
import { legalRoute } from './policy-links.ts';

/** A legal page that the author asked for, without a layout. */
export interface LegalDraft {
  lang: string;
  title: string;
  /** With its `<h1>`; the slots are still empty. */
  html: string;
  /** Below the site's base, without a slash at its start: `fr/legal/cookies/`. */
  route: string;
  /** The Markdown it was made from, if the author wrote it. */
  file: string | undefined;
}

/**
 * The legal pages of the config: the author's own Markdown (`legal/cookies.fr.md`), else the template.
 * @param project folder that `legal.dir` is relative to
 * @param host stands in for the controller's name
 * @throws LatchkeyError `legal-language`, LegalPageError
 */
export async function legalPages(settings: Settings, project: string, host: string): Promise<LegalDraft[]> {
  const { legal } = settings;
  if (!legal) return [];
  // The Markdown tools take longer to load than a small site to gate: only who asks for pages waits for them.
  const { legalTemplates, renderLegalPage } = await import('@latchkey/legal');
  return legal.pages.flatMap((name) =>
    legal.languages.map((lang) => {
      const relative = `${legal.dir}/${name}.${lang}.md`;
      const own = existsSync(join(project, relative));
      const template = legalTemplates[name][lang];
      if (!own && template === undefined) {
        throw problems.templateLanguage(lang, Object.keys(legalTemplates[name]));
      }
      const markdown = own ? readFileSync(join(project, relative), 'utf8') : (template ?? '');
      const page = renderLegalPage(markdown, {
        lang,
        path: own ? relative : `the ${name} template (${lang})`,
        values: {
          site: settings.controller?.name ?? host,
          months: settings.choice.months,
          contact: settings.controller?.contact,
        },
      });
      return {
        lang,
        title: page.title,
        html: page.html,
        route: legalRoute(settings, name, lang),
        file: own ? relative : undefined,
      };
    }),
  );
}

/** The legal pages as files of a folder, each a page on its own. */
export function standalonePages(drafts: readonly LegalDraft[]): Map<string, Buffer> {
  return new Map(drafts.map((draft) => [`${draft.route}index.html`, Buffer.from(standalonePage(draft))]));
}

/** A legal page on its own, for folders whose generator we do not know. */
function standalonePage(draft: LegalDraft): string {
  const title = draft.title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html>
<html lang="${draft.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1rem }
table { border-collapse: collapse; width: 100%; margin-block: 1rem; font-size: .9375rem }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid #8886 }
caption { text-align: start; font-weight: 600; padding-block: .4rem }
code { overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
${draft.html}
</main>
</body>
</html>
`;
}
