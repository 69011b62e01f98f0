import { LatchkeyError } from '@latchkey/core';
import { AstroError } from 'astro/errors';

/** Astro prints message and hint of its own errors, and no stack when it is empty. */
export function inAstrosWords(error: unknown): unknown {
  if (!(error instanceof LatchkeyError)) return error;
  return Object.assign(new AstroError(error.message, error.hint), { stack: '' });
}
