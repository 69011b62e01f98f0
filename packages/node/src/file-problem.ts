import { problems } from '@latchkey/core';
import { codeOf } from './replace-file.ts';

const noRoom = new Set(['ENOSPC', 'EDQUOT']);
const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY']);

/**
 * What to tell the person whose files cannot be written; other errors as they are.
 * @param path folder or file as the user knows it
 * @param begun some files have been replaced already
 */
export function fileProblem(error: unknown, path: string, begun: boolean): unknown {
  const code = codeOf(error) ?? '';
  if (noRoom.has(code)) return problems.diskFull(path, begun, error);
  if (notAllowed.has(code)) return problems.notWritable(path, begun, error);
  return error;
}
