/** Where an error comes from, for people: a path as the user wrote it, 1-based line and column. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
}

/**
 * An error for the person who can fix it.
 * `message` says where, what happened and why, `hint` says what to do, `code` is permanent.
 */
export class LatchkeyError extends Error {
  override name = 'LatchkeyError';
  readonly code: string;
  readonly hint: string;
  readonly location: Location | undefined;

  constructor(problem: {
    code: string;
    message: string;
    hint: string;
    location?: Location;
    cause?: unknown;
  }) {
    super(
      placed(problem.message, problem.location),
      problem.cause === undefined ? undefined : { cause: problem.cause },
    );
    this.code = problem.code;
    this.hint = problem.hint;
    this.location = problem.location;
  }
}

function placed(message: string, location: Location | undefined): string {
  if (!location) return message;
  const { file, line, column } = location;
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`;
}
