import { LatchkeyError } from '@latchkey/core';

/** A mistake in the Markdown of a legal page. The message names the file, and the line where one is known. */
export class LegalPageError extends LatchkeyError {
  override name = 'LegalPageError';

  constructor(mistake: {
    path: string;
    line?: number | undefined;
    message: string;
    hint: string;
    cause?: unknown;
  }) {
    const { path, line, message, hint, cause } = mistake;
    const location = line === undefined ? { file: path } : { file: path, line };
    super({ code: 'legal-page-invalid', message, hint, location, cause });
  }
}
