import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import { serveFolder } from './static-server.ts';
import { answerAsThirdParty } from './third-parties.ts';

/** One request, or a connection that was opened and never used (`path` is absent then). */
export interface Contact {
  host: string;
  path?: string;
  /** `Sec-Fetch-Dest`: script, style, font, image, iframe, document, empty. */
  destination?: string;
  headers?: IncomingHttpHeaders;
}

/**
 * Every host that a browser may ask for, on this machine: own sites are served from folders, all others
 * are stand-ins. Requests are real, and none leaves.
 */
export interface Internet {
  /**
   * Starts a new list of contacts and returns it; it grows from now on, with what is asked of hosts that are
   * not published. Open connections are cut, so that a host that is contacted again is seen again.
   */
  begin(): Contact[];
  /** Serves a folder as `https://<host>/` from now on. */
  publish(host: string, folder: string): void;
  /** Milliseconds since anything was asked of anybody, own sites included; 0 while an answer is on its way. */
  idleFor(): number;
  /** Makes Chromium look here for every host. */
  chromiumArguments: string[];
  close(): Promise<void>;
}

/** Chromium asks these for updates and sign-in state, whatever its flags; a page would ask with a destination. */
const chromiumsOwnHosts = new Set(['update.googleapis.com', 'accounts.google.com']);

function isChromiumsOwn({ host, destination = 'empty' }: Contact): boolean {
  return chromiumsOwnHosts.has(host) && destination === 'empty';
}

export async function startInternet(): Promise<Internet> {
  let contacts: Contact[] = [];
  const sites = new Map<string, RequestListener>();
  let open = 0;
  let lastActivity = Date.now();

  const record = (contact: Contact) => {
    lastActivity = Date.now();
    if (!sites.has(contact.host) && !isChromiumsOwn(contact)) contacts.push(contact);
  };
  const listener: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    const destination = request.headers['sec-fetch-dest'];
    record({
      host,
      path: request.url ?? '/',
      headers: request.headers,
      ...(destination === undefined ? {} : { destination }),
    });
    open++;
    response.once('close', () => {
      open--;
      lastActivity = Date.now();
    });
    (sites.get(host) ?? answerAsThirdParty)(request, response);
  };

  const certificate = await generate([{ name: 'commonName', value: 'third-parties.test' }], {
    keySize: 2048,
  });
  const plain = createServer(listener);
  const secure = createSecureServer({ key: certificate.private, cert: certificate.cert }, listener);
  secure.on('secureConnection', (socket) => {
    if (typeof socket.servername === 'string') record({ host: socket.servername });
  });
  const [http, https] = await Promise.all([listen(plain), listen(secure)]);

  return {
    begin: () => {
      plain.closeAllConnections();
      secure.closeAllConnections();
      contacts = [];
      return contacts;
    },
    publish: (host, folder) => sites.set(host, serveFolder(folder)),
    idleFor: () => (open > 0 ? 0 : Date.now() - lastActivity),
    chromiumArguments: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${http}, MAP *:443 127.0.0.1:${https}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    close: async () => {
      await Promise.all([plain, secure].map(close));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
