import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';

const files = {
  'index.html':
    '<!doctype html><html lang="en"><body><div id="__docusaurus"><iframe src="https://www.youtube.com/embed/x"></iframe></div><script>navigator.serviceWorker.register("/sw.js")</script></body></html>',
  'app.js':
    'const s=document.createElement("script");\ns.src="https://static.hotjar.com/a.js";document.head.append(s)',
  'feed.xml': '<rss><item>&lt;img src="https://pictures.example/a.png"&gt;</item></rss>',
};

it('prints what no gate holds beside the inventory, and writes it into the record', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  const { exitCode, out } = await runCommand('scan', folder, '--json', '--site', 'https://docs.example.org/');
  expect(exitCode).toBe(0);
  const { inventory, findings } = JSON.parse(out);
  expect(findings.map(({ reason }: { reason: string }) => reason)).toEqual(['needs-consent', 'held-in-code']);
  expect(inventory.services.map(({ id }: { id: string }) => id)).toEqual(['hotjar', 'youtube']);
  expect(inventory.beyondGates).toEqual({
    scripts: [
      {
        service: 'hotjar',
        how: 'held',
        url: 'https://static.hotjar.com/a.js',
        path: 'app.js',
        line: 2,
        column: 7,
      },
    ],
    uncertain: [],
    hydrated: [{ framework: 'Docusaurus', page: 'index.html', held: true }],
    documents: [],
    workers: [{ path: 'index.html', line: 1, what: 'register' }],
    feeds: [{ path: 'feed.xml', places: 1 }],
  });
  await runCommand('gate', folder, '--site', 'https://docs.example.org/');
  const record = JSON.parse(readFileSync(join(folder, '_latchkey/inventory.json'), 'utf8'));
  expect(record.inventory).toEqual(inventory);
});

it('prints the version of the package', async () => {
  const { exitCode, out } = await runCommand('--version');
  expect([exitCode, out.trim()]).toEqual([0, manifest.version]);
});
