import type { StorageRow } from '@latchkey/core';
import type { LegalStrings } from '../strings/legal-strings.ts';
import { formatDuration } from './duration.ts';

/** How long something is kept, as visitors read it. */
export function durationWords(
  { duration, kind }: Pick<StorageRow, 'duration' | 'kind'>,
  strings: Pick<LegalStrings, 'durations' | 'lang'>,
): string {
  const { session, tab, persistent, unpublished } = strings.durations;
  if (duration === null) return unpublished;
  if (duration === 'session') return kind === 'sessionStorage' ? tab : session;
  if (duration === 'persistent') return persistent;
  return formatDuration(duration, strings.lang);
}
