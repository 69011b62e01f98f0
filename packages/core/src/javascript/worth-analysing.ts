/**
 * Tells cheaply whether the analysis of a script can show anything that matters: an address, a way to load one,
 * or one of these global names. False is exact but for addresses in disguise (`\x2f`, `atob`), which count as
 * addresses, and for relative addresses that go to functions of the site's own.
 * @param names globals that services define
 */
export function worthAnalysing(names: Iterable<string>): (code: string) => boolean {
  const words = [...new Set(names)].map((name) => name.replace(/[$]/g, '\\$&')).filter((name) => name !== '');
  const global =
    words.length > 0 ? new RegExp(`(?<![\\w$.])(?:window\\.)?(?:${words.join('|')})(?![\\w$])`) : null;
  return (code) => shows.test(code) || (global?.test(code) ?? false);
}

const address = /(?:https?|wss?):|\/\/[^\s/*=-]|(?:\\x2f|\\u002f|\\\/){2}|\batob\b|\bunescape\b/i;
const loading =
  /\bimport\b|\bfrom\s?["']|\.(?:src|srcset|srcdoc)\b|\bfetch\b|\bsendBeacon\b|\bXMLHttpRequest\b|\bcreateElement\b|\bimportScripts\b|\bWorker\b|\bgetScript\b/;
const shows = new RegExp(`${address.source}|${loading.source}`, 'i');
