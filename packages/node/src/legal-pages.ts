import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { services as catalogue } from '@latchkey/catalogue';
import { knownServices, problems, type Settings } from '@latchkey/core';
import type { Frontmatter, LegalPage, PageValues, PastDay } from '@latchkey/legal';
import { identityWarnings } from './identity-warnings.ts';
import { type Alternate, alternateLinks, alternates, directionOf, hrefFrom } from './legal-languages.ts';
import { knownTemplates, legalTemplate } from './legal-templates.ts';
import { comingDayWarnings, draftWarnings, leftOutWarnings } from './legal-warnings.ts';
import { latestDay } from './lockfile/today.ts';
import { legalRoute, policyLinks } from './policy-links.ts';
import { readText } from './read-text.ts';
import { serviceNames } from './service-names.ts';
import { hostOf, type SiteAddress } from './site-address.ts';

/** A legal page that the author asked for, without a layout. */
export interface LegalDocument {
  /** What it is called in the config: `cookies`. */
  name: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** With its `<h1>`, unless the layout prints the title; the slots are still empty. */
  html: string;
  /** For the page's `<head>`: its languages, and what it says of itself to machines. */
  head: string;
  /** The JSON-LD that `head` has, for layouts that write their head themselves. */
  structured: string;
  /** The languages that `head` links. */
  alternates: Alternate[];
  /** Below the site's base, without a slash at its start: `fr/legal/cookies/`. */
  route: string;
  /** The Markdown it was made from, if the author wrote it. */
  file: string | undefined;
  /** Nobody has said that they read it. */
  draft: boolean;
  frontmatter: Frontmatter;
  leftOut: LegalPage['leftOut'];
  /** Days that its frontmatter says something was done on. */
  days: PastDay[];
}

/** What its Markdown says of a page; what its translations add comes later. */
type LegalText = Omit<LegalDocument, 'head' | 'structured' | 'alternates'>;

export interface LegalPages {
  /** Those that are published; in development, drafts too. */
  documents: LegalDocument[];
  /** The settings, in which `policy` leads only to pages that there are. */
  settings: Settings;
  warnings: string[];
}

export interface LegalPagesOptions {
  settings: Settings;
  address: SiteAddress;
  /** Folder that `legal.dir` is relative to. */
  project: string;
  /** The site's addresses end without a slash. @default false */
  slashless?: boolean;
  /** The layout prints the title as the page's `<h1>`. @default false */
  titled?: boolean;
  /** Drafts are shown to those who work on the site, and to nobody else. */
  development: boolean;
}

/**
 * The legal pages of the config: the author's own Markdown (`legal/cookies.fr.md`), else the template.
 * @throws LatchkeyError `legal-language`, `file-not-text`, LegalPageError
 */
export async function legalPages(options: LegalPagesOptions): Promise<LegalPages> {
  const { settings, address, development } = options;
  const { legal } = settings;
  const about = await identityWarnings(settings, address);
  if (!legal) return { documents: [], settings, warnings: about };
  const render = await renderer(options);
  const all = legal.pages.flatMap((name) => legal.languages.map((lang) => render(name, lang)));
  const shown = development ? all : all.filter(({ draft }) => !draft);
  const documents = await withLanguages(shown, options);
  return {
    documents,
    settings: { ...settings, policy: publishedPolicy(settings, address, documents) },
    warnings: [
      ...about,
      ...draftWarnings(
        all.filter(({ draft }) => draft),
        development,
      ),
      ...leftOutWarnings(documents),
      ...comingDayWarnings(all, legal.reviewed, latestDay()),
    ],
  };
}

async function renderer({ settings, address, project }: LegalPagesOptions) {
  // The Markdown tools take longer to load than a small site to gate: only who asks for pages waits for them.
  const { givenOf, pastDays, renderLegalPage } = await import('@latchkey/legal');
  const { legal, controller, hosting } = settings;
  const dir = legal ? legal.dir : '';
  const site = controller?.name ?? hostOf(address);
  const values: PageValues = {
    site,
    months: settings.choice.months,
    contact: controller?.contact,
    given: givenOf({ name: site, controller, hosting }),
  };
  const isService = serviceNames(knownServices(catalogue, settings));
  return (name: string, lang: string): LegalText => {
    const relative = `${dir}/${name}.${lang}.md`;
    const own = existsSync(join(project, relative));
    const markdown = own ? readText(join(project, relative), relative) : legalTemplate(name, lang);
    if (markdown === undefined) throw problems.legalTemplate(name, lang, relative, knownTemplates());
    const path = own ? relative : `the ${name} template (${lang})`;
    const page = renderLegalPage(markdown, {
      ...{ lang, path, values, isService },
      reviewed: own || !legal ? undefined : legal.reviewed,
    });
    const { title, html, draft, frontmatter, leftOut } = page;
    return {
      ...{ name, lang, dir: directionOf(lang), title, html, draft, frontmatter, leftOut },
      route: legalRoute(settings, name, lang),
      file: own ? relative : undefined,
      days: pastDays(markdown, path),
    };
  };
}

/** Pages that lead to their translations, and say what they are. */
async function withLanguages(
  pages: readonly LegalText[],
  { settings, address, slashless = false, titled = false }: LegalPagesOptions,
): Promise<LegalDocument[]> {
  const { otherLanguages, structuredData, titleApart } = await import('@latchkey/legal');
  const { controller, hosting } = settings;
  const publisher = { name: controller?.name ?? hostOf(address), controller, hosting };
  return pages.map((page) => {
    const { name, lang, route, frontmatter } = page;
    const { title, html } = titled ? titleApart(page) : page;
    const others = pages
      .filter((other) => other.name === name && other.lang !== lang)
      .map((other) => ({ lang: other.lang, href: hrefFrom(route, other.route, address, slashless) }));
    const url = address.url && new URL(slashless ? route.replace(/\/$/, '') : route, address.url).href;
    const structured = structuredData({ title, lang, url, frontmatter, publisher });
    const versions = alternates(page, pages, address, slashless);
    const links = alternateLinks(versions);
    return {
      ...page,
      title,
      html: others.length > 0 ? `${html}\n${otherLanguages(lang, others)}` : html,
      head: `${links && `${links}\n`}<script type="application/ld+json">${structured}</script>`,
      structured,
      alternates: versions,
    };
  });
}

/** A link to a page that stays out would lead nowhere. */
function publishedPolicy(
  settings: Settings,
  address: SiteAddress,
  documents: readonly LegalDocument[],
): Settings['policy'] {
  if (settings.policy !== undefined) return settings.policy;
  const published = documents.filter(({ name }) => name === 'cookies').map(({ lang }) => lang);
  const links = Object.entries(policyLinks(settings, address.base ?? ''));
  return Object.fromEntries(links.filter(([lang]) => published.includes(lang)));
}
