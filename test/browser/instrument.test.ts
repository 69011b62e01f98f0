import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Internet, startInternet } from '../support/internet.ts';
import { visit } from '../support/visit.ts';
import { openVisitor } from '../support/visitor.ts';

// "Nobody was contacted" is worth what the instrument can see.
const ways: [way: string, html: string][] = [
  ['preconnect', '<link rel="preconnect" href="https://preconnect.example">'],
  ['preload', '<link rel="preload" as="image" href="https://preload.example/a.png">'],
  ['stylesheet', '<link rel="stylesheet" href="https://stylesheet.example/a.css">'],
  ['picture', '<img src="https://picture.example/a.png" alt="">'],
  ['insecure', '<img src="http://insecure.example/a.png" alt="">'],
  ['frame', '<iframe src="https://frame.example/"></iframe>'],
  ['style', '<style>body { background: url("https://style.example/a.png") }</style>'],
  ['noscript', '<noscript><img src="https://noscript.example/a.png" alt=""></noscript>'],
  ['tag', '<script src="https://tag.example/a.js"></script>'],
  ['fetch', '<script>fetch("https://fetch.example/", { mode: "no-cors" })</script>'],
  ['beacon', '<script>navigator.sendBeacon("https://beacon.example/")</script>'],
  ['socket', '<script>new WebSocket("wss://socket.example/")</script>'],
];
const needScripts = ['tag', 'fetch', 'beacon', 'socket'];
let internet: Internet;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-instrument-'));
  await writeFile(join(folder, 'index.html'), `<!doctype html>${ways.map(([, html]) => html).join('\n')}`);
  await writeFile(join(folder, 'silent.html'), '<!doctype html><a href="https://link.example/">a link</a>');
  internet = await startInternet();
  internet.publish('site.example', folder);
});
afterAll(async () => {
  await internet.close();
  await rm(folder, { recursive: true });
});

it.each([true, false])(
  'sees every way to contact somebody, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const visitor = await openVisitor(internet, { javaScriptEnabled });
    const { hosts } = await visit(visitor, 'https://site.example/');
    const silent = await visit(visitor, 'https://site.example/silent.html');
    await visitor.leave();
    const expected = ways
      .map(([way]) => way)
      .filter((way) => (javaScriptEnabled ? way !== 'noscript' : !needScripts.includes(way)));
    expect(hosts).toEqual(expected.map((way) => `${way}.example`).sort());
    expect(silent.hosts).toEqual([]);
  },
);
