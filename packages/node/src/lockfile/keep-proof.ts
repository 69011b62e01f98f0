import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Proof, proofOf, type SiteView } from '@latchkey/core';
import type { FolderPlan } from '../plan-folder.ts';
import { askingLanguages } from '../stage-site-files.ts';
import { replaceText } from './replace-text.ts';
import { shownPath } from './shown-path.ts';

/** Folder of the proofs, beside the config. */
const proofFolder = 'latchkey/proof';

/**
 * Keeps what visitors are asked, in which words and by which code: `latchkey/proof/<revision>.json`. A file that is there
 * is never written again; the same revision in other words, or by other code, is a file of its own.
 * @returns what to do about the file that was written, in words; nothing where none was
 * @throws LatchkeyError `disk-full`, `not-writable`
 */
export function keepProof(project: string, plan: Pick<FolderPlan, 'pages'>, view: SiteView): string[] {
  const languages = askingLanguages(plan, view);
  if (languages.length === 0) return [];
  const text = proofText(proofOf(view, languages, sha256));
  const first = join(project, proofFolder, `${view.revision}.json`);
  if (existsSync(first) && textOf(first) === text) return [];
  const file = existsSync(first)
    ? join(project, proofFolder, `${view.revision}.${sha256(text).slice(0, 12)}.json`)
    : first;
  if (existsSync(file)) return [];
  replaceText(file, text);
  return [`Wrote ${shownPath(file)}, the proof of what visitors are asked: commit it, too.`];
}

/** One line for a service, one for a language. */
function proofText({ services, words, ...facts }: Proof): string {
  const line = (key: string, value: unknown) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const lines = [
    ...Object.entries(facts).map(([key, value]) => `  ${line(key, value)}`),
    `  "services": [${services.map((service) => `\n    ${JSON.stringify(service)}`).join(',')}\n  ]`,
    `  "words": {${Object.entries(words)
      .map(([lang, said]) => `\n    ${line(lang, said)}`)
      .join(',')}\n  }`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

function sha256(text: string): string {
  return hash('sha256', text);
}

/** As it was written: git may have changed the ends of its lines. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
