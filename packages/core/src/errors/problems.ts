import type { SlotDoubt } from '../scan/slot-doubt.ts';
import { LatchkeyError } from './latchkey-error.ts';

const untouched = 'No file was changed.';
const halfway = 'Some files are new already, the others are old, and none is in between.';

/** Every error that Latchkey throws, by its permanent code. */
export const problems = {
  config: (file: string, issues: string[], corrected: object) =>
    new LatchkeyError({
      code: 'config-invalid',
      message: `The Latchkey config cannot be used:\n${issues.map((issue) => `  - ${issue}`).join('\n')}`,
      hint: `Nothing was changed. The corrected config, to paste:\n\n${JSON.stringify(corrected, null, 2)}\n`,
      location: { file },
    }),

  configUnreadable: (file: string, cause: unknown) =>
    new LatchkeyError({
      code: 'config-unreadable',
      message: `The config file could not be loaded: ${reasonOf(cause)}`,
      hint: 'It has to be a module whose default export is the config object.',
      location: { file },
      cause,
    }),

  folderMissing: (folder: string) =>
    new LatchkeyError({
      code: 'folder-missing',
      message: `There is no folder "${folder}".`,
      hint: 'Build the site first, or name the folder that its HTML was written to.',
    }),

  notAFolder: (path: string) =>
    new LatchkeyError({
      code: 'not-a-folder',
      message: `"${path}" is a file.`,
      hint: 'Name the folder that the HTML was written to.',
    }),

  noPages: (folder: string) =>
    new LatchkeyError({
      code: 'no-pages',
      message: `The folder "${folder}" holds no HTML page.`,
      hint: 'Name the folder that the generator writes its pages to (often dist, _site or public).',
    }),

  encoding: (page: string, encoding: string) =>
    new LatchkeyError({
      code: 'encoding-unsupported',
      message: `The page is written in ${encoding}, in which ASCII bytes do not always stand for ASCII.`,
      hint: 'No file was changed. Convert the page to UTF-8, or list it under `exclude` and treat it by hand.',
      location: { file: page },
    }),

  outsideFolder: (path: string) =>
    new LatchkeyError({
      code: 'out-inside-input',
      message: `The output folder "${path}" lies inside the folder that is read.`,
      hint: 'Name a folder beside it.',
    }),

  changedMeanwhile: (page: string) =>
    new LatchkeyError({
      code: 'page-changed',
      message: 'The page changed between the scan and the writing.',
      hint: 'No file was changed. Run again when nothing else writes to the folder.',
      location: { file: page },
    }),

  diskFull: (path: string, begun: boolean, cause: unknown) =>
    new LatchkeyError({
      code: 'disk-full',
      message: `The disk has no room for "${path}". Changed files are written beside the old ones first.`,
      hint: `${begun ? halfway : untouched} Free some space, and run again.`,
      cause,
    }),

  notWritable: (path: string, begun: boolean, cause: unknown) =>
    new LatchkeyError({
      code: 'not-writable',
      message: `"${path}" cannot be replaced: ${reasonOf(cause)}`,
      hint: `${begun ? halfway : untouched} Make the file and its folder writable, close what has it open, and run again.`,
      cause,
    }),

  pageMissing: (path: string) =>
    new LatchkeyError({
      code: 'page-missing',
      message: `There is no page "${path}".`,
      hint: 'Name it as seen from the current folder, or from the one that `--dir` names.',
    }),

  fileUnreadable: (path: string, cause: unknown) =>
    new LatchkeyError({
      code: 'file-unreadable',
      message: `"${path}" cannot be read: ${reasonOf(cause)}`,
      hint: 'Name Markdown, HTML or text files, or a folder of them, as seen from the current folder, as in "legal/*.md".',
      cause,
    }),

  noPolicies: (folder: string) =>
    new LatchkeyError({
      code: 'no-policies',
      message: `The folder "${folder}" holds no Markdown, HTML or text file.`,
      hint: 'Name the folder that the policies are in, or the files, as in "legal/*.md".',
    }),

  fileNotText: (path: string, encoding: string) =>
    new LatchkeyError({
      code: 'file-not-text',
      message: `"${path}" is no text in ${encoding}.`,
      hint: 'Save it as UTF-8. What is no Markdown, HTML or plain text (PDF, a word processor) has to be exported as one of them first.',
    }),

  ruleMissing: (code: string) =>
    new LatchkeyError({
      code: 'rule-missing',
      message: `There is no rule "${code}".`,
      hint: 'Name one as `latchkey lint` prints it, like L403.',
    }),

  serviceUnknown: (id: string, near: readonly string[]) =>
    new LatchkeyError({
      code: 'service-unknown',
      message: `Neither the catalogue nor the config knows a service "${id}".`,
      hint:
        near.length > 0
          ? `Did you mean: ${near.join(', ')}?`
          : 'List them all with: latchkey services. Ask by host with: latchkey services --host <host>',
    }),

  hostInvalid: (host: string) =>
    new LatchkeyError({
      code: 'host-invalid',
      message: `"${host}" is no host and no address.`,
      hint: 'Name it as it stands in a page: latchkey services --host cdn.usefathom.com',
    }),

  selector: (selector: string, cause: unknown) =>
    new LatchkeyError({
      code: 'selector-invalid',
      message: `\`preferencesLink\` is "${selector}", which is no CSS selector: ${reasonOf(cause)}`,
      hint: `${untouched} Name one element of your pages, like "footer nav" or "#site-links", or say false.`,
      cause,
    }),

  legalTemplate: (page: string, language: string, file: string, known: string[]) =>
    new LatchkeyError({
      code: 'legal-language',
      message: `There is no template for the legal page "${page}" in "${language}", and no file ${file}.`,
      hint: `Write it as ${file}. There are templates for ${known.join(', ')}.`,
    }),

  starlightSchema: (route: string, fields: string, cause: unknown) =>
    new LatchkeyError({
      code: 'starlight-schema',
      message: `Latchkey cannot lay out the legal page /${route} with Starlight: the schema of your docs collection refuses its frontmatter.\n${fields}`,
      hint: 'Make the field optional or give it a default (src/content.config.ts), or name a layout of yours for legal pages: legal: { layout: "src/layouts/Legal.astro" }.',
      cause,
    }),

  claimInvalid: (place: string, statement: string, problem: string) =>
    new LatchkeyError({
      code: 'claim-invalid',
      message: `${place}: "${statement}" cannot be tested: ${problem}.`,
      hint: `${untouched} Correct what is claimed, or what a block depends on.`,
    }),

  slotOpen: (file: string, line: number, name: string, doubt: SlotDoubt) =>
    new LatchkeyError({
      code: 'slot-open',
      message: `The slot "${name}" ${slotDoubts[doubt]}`,
      hint: `${untouched} ${slotRemedies[doubt]}.`,
      location: { file, line },
    }),

  slotUnknown: (
    file: string,
    line: number,
    name: string,
    meant: string | undefined,
    known: readonly string[],
  ) =>
    new LatchkeyError({
      code: 'slot-unknown',
      message: `There is no slot "${name}"${meant === undefined ? '.' : `; did you mean "${meant}"?`} What stands there would stay empty.`,
      hint: `${untouched} Correct its \`data-latchkey-slot\`: the known names are ${known.join(', ')}.`,
      location: { file, line },
    }),

  claimFalse: (lines: string[]) =>
    new LatchkeyError({
      code: 'claim-false',
      message: `The site contradicts its own legal pages:\n${lines.map((line) => `  - ${line}`).join('\n')}`,
      hint: `${untouched} Change the sentence, or what it is about; "latchkey explain <page>:<line>" says why a service is there.`,
    }),

  lockfile: (file: string, line: number, what: string) =>
    new LatchkeyError({
      code: 'lockfile-invalid',
      message: `The lockfile cannot be read: ${what}.`,
      hint: `${untouched} Take the file from the last commit in which it was whole, or remove it, and run \`npx latchkey lock <dir>\`.`,
      location: { file, line },
    }),

  drift: (file: string, what: string, todo: string) =>
    new LatchkeyError({
      code: 'lockfile-drift',
      message: `The site differs from its lockfile in what a reviewer has to judge.\n\n${what}`,
      hint: todo,
      location: { file },
    }),

  nothingProposed: (file: string) =>
    new LatchkeyError({
      code: 'lockfile-not-proposed',
      message: `There is no file "${file}" to take: no check has found anything new.`,
      hint: 'To make the lockfile from a built site: npx latchkey lock <dir>',
    }),

  sourceDate: (value: string) =>
    new LatchkeyError({
      code: 'source-date-invalid',
      message: `SOURCE_DATE_EPOCH is "${value}" in the environment, which is no number of seconds since 1970.`,
      hint: `${untouched} Set it to whole seconds (git log -1 --format=%ct), or not at all.`,
    }),

  lockfileNewer: (file: string, version: number) =>
    new LatchkeyError({
      code: 'lockfile-newer',
      message: `The lockfile has version ${version}; this Latchkey reads version 1.`,
      hint: `${untouched} Install the version of Latchkey that the project uses.`,
      location: { file },
    }),
};

const slotDoubts: Record<SlotDoubt, string> = {
  open: 'has no end tag of its own: it would take what follows it along.',
  uneven:
    'may have no end tag of its own: on this page, the start and end tags of elements of its name do not match.',
  full: 'holds something that it would be filled over: its end tag is missing, or stands behind other content.',
};

const slotRemedies: Record<SlotDoubt, string> = {
  open: 'Write its end tag; or make it an element of another name, such as <section>',
  uneven:
    'Write the end tag that is missing, or take out the one that is too many; or make it an element of another name, such as <section>',
  full: 'Close it right after its start tag (HTML has no "<div />"), and put what it holds beside it',
};

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
