import { detached } from './html/detached.ts';

/**
 * A function of a text that keeps its answers: sites repeat themselves. `make` must depend on the text alone.
 * @param most answers that are kept; then it starts anew, so that a site of any size has room
 */
export function remembering<V>(make: (text: string) => V, most = 4096): (text: string) => V {
  const known = new Map<string, { answer: V }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    if (known.size >= most) known.clear();
    // What an answer cuts out of its text must not keep a whole page in memory.
    const key = detached(text);
    const answer = make(key);
    known.set(key, { answer });
    return answer;
  };
}
