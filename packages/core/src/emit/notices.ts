import type { SiteView } from './site-view.ts';

/** A change that the site tells visitors about who chose before it. */
export interface Notice {
  /** Seconds since 1970. */
  at: number;
  /** By language; `''` for every language. */
  text: Record<string, string>;
  /** By language, `''` for every language; relative to the site's root unless it starts with a slash. */
  url: Record<string, string>;
}

/** The changes marked `notice`, the latest first; without a link of their own they lead to the cookie policy. */
export function notices({ changes = [], policy }: SiteView): Notice[] {
  return changes
    .filter(({ notice }) => notice)
    .map(({ date, text, url }) => ({
      at: Date.parse(date) / 1000,
      text: typeof text === 'string' ? { '': text } : text,
      url: url === undefined ? policy : { '': url },
    }))
    .sort((a, b) => b.at - a.at);
}

/** The revision with the latest notice: who has a receipt of another one has something to be asked or told. */
export function toldRevision(view: SiteView): string {
  const [latest] = notices(view);
  return latest ? `${view.revision}.${latest.at.toString(36)}` : view.revision;
}
