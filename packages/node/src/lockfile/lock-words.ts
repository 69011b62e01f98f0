import { resolve } from 'node:path';
import { lockfileName } from '@latchkey/core';
import { type Drifted, serviceName } from './drift-report.ts';
import { shownPath } from './shown-path.ts';

/** Who is new, for those who look at the build. */
export function changedInWords(drifted: Drifted, file: string): string {
  const names = drifted.drift
    .filter(({ what }) => what === 'service')
    .map(({ service }) => serviceName(service, drifted));
  return `${file} has changed${names.length > 0 ? ` (new: ${names.join(', ')})` : ''}: commit it, so that it is reviewed.`;
}

/**
 * What to do about a drift.
 * @param proposal the file that holds the lockfile with what is new, if it could be written
 */
export function whatToDo(proposal: string | undefined, project: string): string {
  const command =
    proposal === undefined
      ? `${inProject(project)}npx latchkey lock <dir>      (on your machine)`
      : `${inProject(project)}npx latchkey lock --accept   (takes ${proposal})`;
  return [
    'If this is meant, add the lines and have them reviewed; if not, take it out of the pages.',
    `  ${command}`,
    `  git commit ${lockfileName}`,
  ].join('\n');
}

/** The commands that make a lockfile, to be run where the config is. */
export function firstCommands(folder: string, project: string): [lock: string, add: string] {
  return [`${inProject(project)}npx latchkey lock ${shownPath(folder, project)}`, `git add ${lockfileName}`];
}

/** The command line finds the project by the folder that it runs in. */
function inProject(project: string): string {
  return resolve(project) === process.cwd() ? '' : `cd ${shownPath(project)} && `;
}
