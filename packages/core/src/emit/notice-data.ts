import type { Notice } from './notices.ts';
import type { SiteView } from './site-view.ts';
import { wordsOf } from './words-of.ts';

/** What a visitor is told of changes. */
export interface NoticeData {
  /** The latest first. */
  changes: Notice[];
  /** By language. */
  texts: Record<string, { text: string; link: string }>;
}

export function noticeData(view: SiteView, changes: Notice[]): NoticeData {
  return { changes, texts: wordsOf(view, ({ notice }) => notice) };
}
