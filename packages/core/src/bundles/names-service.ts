import type { Service } from '../model.ts';

/**
 * Tells cheaply whether a script can contact any of these services: it holds a host or a path of theirs, or one of
 * their signatures. About 10 ms per megabyte, of which the signatures take most.
 */
export function namesService(services: readonly Service[]): (code: string) => boolean {
  const words = new Set(services.flatMap(({ match }) => match.urls.map(wordOf)));
  const sources = [...[...words].map(escaped), ...services.flatMap(({ match }) => match.inline)];
  if (sources.length === 0) return () => false;
  const any = new RegExp(sources.join('|'));
  return (code) => any.test(code);
}

/** What every address that a pattern matches has in it: its host, or the path that any host may serve. */
function wordOf(pattern: string): string {
  const [host = '', ...path] = pattern.split('/');
  return host === '*' ? `/${path.join('/')}` : host.replace(/^\*\./, '');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
