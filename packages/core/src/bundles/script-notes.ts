/** Something in a script of the site's own that a scan cannot look behind. */
export interface WorkerNote {
  /** `register`: a service worker. `precache`: a list of files, with their revisions. `import`: a script of others. */
  what: 'register' | 'precache' | 'import';
  /** Offset in the script. */
  start: number;
}

const signs: readonly [WorkerNote['what'], RegExp][] = [
  ['register', /\bserviceWorker\s*(?:\?\.|\.)\s*register\s*\(/],
  ['precache', /\bprecacheAndRoute\s*\(\s*\[|\b__WB_MANIFEST\b|\b__precacheManifest\b/],
  ['import', /\bimportScripts\s*\(\s*["'`](?:https?:)?\/\//],
];

/** What a script has to do with service workers, each thing once, in source order. */
export function workerNotes(code: string): WorkerNote[] {
  return signs
    .map(([what, sign]) => ({ what, start: code.search(sign) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
}

/** A service that a script waits for by `latchkey.consent('<id>')`. */
export interface AskedService {
  id: string;
  /** Offset in the script. */
  start: number;
}

/** In source order. */
export function servicesAskedIn(code: string): AskedService[] {
  if (!code.includes('latchkey')) return [];
  return [...code.matchAll(consentCall)].map(({ 1: id = '', index }) => ({ id, start: index }));
}

const consentCall = /\blatchkey\s*(?:\?\.|\.)\s*consent\s*\(\s*["'`]([\w.-]+)["'`]/g;
