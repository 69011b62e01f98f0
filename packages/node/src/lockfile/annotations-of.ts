import { lockfileName } from '@latchkey/core';
import { type Drifted, driftInWords } from './drift-report.ts';
import { type Annotation, workflowCommand } from './github-annotations.ts';
import { placesOf } from './places-of.ts';
import { shownPath } from './shown-path.ts';

/**
 * One line for GitHub per change that a reviewer has to judge: beside the file that the page is made from, else beside
 * the lockfile. Pages of the built site are not in the repository.
 */
export function annotationsOf(drifted: Drifted, level: Annotation['level'], lockfile: string): string[] {
  return drifted.drift
    .filter(({ fails }) => fails)
    .map((one) => {
      const places = placesOf(one.service, one.host, drifted);
      const place = places.find(({ source }) => source !== undefined) ?? places[0];
      const at = place?.source ?? { file: lockfile, line: undefined };
      const where = place ? ` On ${place.page}.` : '';
      return workflowCommand({
        level,
        line: at.line,
        file: shownPath(at.file, repository()),
        message: `${driftInWords(one, drifted)}${where} It is not in ${lockfileName}.`,
      });
    });
}

/** GitHub reads paths from the root of the checkout, wherever the command runs. */
function repository(): string {
  return process.env['GITHUB_WORKSPACE'] || process.cwd();
}
