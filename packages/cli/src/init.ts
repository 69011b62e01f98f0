import { legalText, pluginText, type Started, startProject } from '@latchkey/node';
import type { Printer } from './printer.ts';

interface InitFlags {
  site?: string;
  /** True: the pages that most sites need. */
  legal?: boolean | string;
  lang?: string;
}

type First = Parameters<typeof startProject>[1];

/** `latchkey init [--legal [pages]] [--lang en,fr]`: in the current folder; writes over nothing. */
export async function init({ site, legal, lang }: InitFlags, print: Printer): Promise<void> {
  const first: First = {
    ...(site === undefined ? {} : { site }),
    ...(legal ? { legal: { pages: pagesOf(legal), languages: listOf(lang ?? 'en') } } : {}),
  };
  const started = await startProject(process.cwd(), first);
  for (const path of started.written) print.err(`Wrote ${path}.\n`);
  for (const path of started.kept) print.err(`${path} was there already, and is as it was.\n`);
  sayConfig(started, first, print);
  print.err(
    `\nNext:\n${nextSteps(started, legal)
      .map((step) => `  - ${step}\n`)
      .join('')}`,
  );
}

function pagesOf(legal: true | string): string[] {
  return legal === true ? ['cookies', 'privacy', 'notice'] : listOf(legal);
}

function listOf(words: string): string[] {
  return words.split(',').flatMap((word) => word.trim() || []);
}

/** What only the author can write: into a config that is there. */
function sayConfig({ config, legalMissing }: Started, first: First, print: Printer): void {
  if (!config.named) {
    print.err(`\nnpm install @latchkey/${config.owner}, and put this into ${config.file}:\n\n`);
    print.out(pluginText(config, first));
  } else if (legalMissing) {
    print.err(`\nTo publish the pages, ${config.file} has to say, if it does not:\n\n`);
    print.out(`${legalText(legalMissing)}\n`);
  }
}

function nextSteps({ config, pages, written, otherRegions }: Started, legal: InitFlags['legal']): string[] {
  const asked = typeof legal === 'string' ? ` ${pagesOf(legal).join(',')}` : '';
  return [
    ...(written.includes(config.file)
      ? [`Say in ${config.file} where the site is served and who answers for it.`]
      : []),
    ...(pages.length > 0
      ? [
          'Read the legal pages; they have to be true of your site. Until their frontmatter says when somebody did ("reviewed: 2026-11-01"), they are drafts, and stay out of what you publish.',
        ]
      : []),
    ...(otherRegions.length > 0
      ? [
          `They name the law of one country. There are texts for others: npx latchkey init --legal${asked} --lang ${otherRegions.join(',')}`,
        ]
      : []),
    config.owner === 'own'
      ? 'Build the site, and see what it contacts: npx latchkey scan <folder of its HTML>'
      : 'Build the site: the build says what it contacts, and what is done about it.',
  ];
}
