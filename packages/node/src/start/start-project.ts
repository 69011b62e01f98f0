import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from '@latchkey/core';
import { knownTemplates, legalTemplate, otherRegions } from '../legal-templates.ts';
import { loadConfig } from '../load-config.ts';
import { settingsFrom } from '../settings-from.ts';
import { type FirstConfig, type LegalConfig, ownConfigText } from './config-text.ts';
import { ownConfigName, type ProjectConfig, projectConfig } from './project-config.ts';
import { writeNew } from './write-new.ts';

export interface Started {
  config: ProjectConfig;
  /** What was written, and what was there already and stays: paths below the project. */
  written: string[];
  kept: string[];
  /** Those of both that are legal pages. */
  pages: string[];
  /** What a config that was there has to say of legal pages, to publish these beside its own; absent: it does. */
  legalMissing?: LegalConfig;
  /** Languages of regions for which there are texts that name another country's law. */
  otherRegions: string[];
}

/**
 * Gives a project a config of its own where no generator has one, and the templates of the legal pages that are asked
 * for as its own files. No file is written over. Everything is read before the first file is written.
 * @throws LatchkeyError `config-invalid`, `config-unreadable`, `legal-language`, `disk-full`, `not-writable`
 */
export async function startProject(project: string, first: FirstConfig): Promise<Started> {
  settingsFrom(first, 'the command line');
  const there = projectConfig(project);
  const said = there?.owner === 'own' ? (await loadConfig(project, there.file)).settings.legal : false;
  const drafts = draftsOf(project, first.legal, said === false ? 'legal' : said.dir);
  const written: string[] = [];
  const kept: string[] = [];
  const write = (path: string, text: string) => (writeNew(project, path, text) ? written : kept).push(path);
  const config = there ?? { owner: 'own', file: ownConfigName(project), named: true, commonjs: false };
  if (there) kept.push(there.file);
  else write(config.file, ownConfigText(first));
  for (const { path, text } of drafts) write(path, text);
  const legalMissing = there && first.legal && missingOf(first.legal, said);
  return {
    config,
    ...{ written, kept },
    pages: drafts.map(({ path }) => path),
    ...(legalMissing && { legalMissing }),
    otherRegions: first.legal ? otherRegions(first.legal.pages, first.legal.languages) : [],
  };
}

/** Both together; undefined where `said` has all of it. */
function missingOf(asked: LegalConfig, said: LegalConfig | false): LegalConfig | undefined {
  if (said === false) return asked;
  const pages = [...new Set([...said.pages, ...asked.pages])];
  const languages = [...new Set([...said.languages, ...asked.languages])];
  const isMore = pages.length > said.pages.length || languages.length > said.languages.length;
  return isMore ? { pages, languages } : undefined;
}

/** A page that the project has needs no template. */
function draftsOf(
  project: string,
  legal: FirstConfig['legal'],
  dir: string,
): { path: string; text: string }[] {
  const { pages = [], languages = [] } = legal ?? {};
  return pages.flatMap((page) =>
    languages.map((lang) => {
      const path = `${dir}/${page}.${lang}.md`;
      const text = existsSync(join(project, path)) ? '' : legalTemplate(page, lang);
      if (text === undefined) throw problems.legalTemplate(page, lang, path, knownTemplates());
      return { path, text };
    }),
  );
}
