import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { purposes, serviceKinds } from '@latchkey/core';
import { services } from '../src/index.ts';
import { draftService } from './draft-service.ts';

/** `npm run new:service -- <url> [--kind …] [--purpose …] [--name …] [--id …]`: writes a service file and its snippet. */
const option = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: option, purpose: option, name: option, id: option },
});
const root = new URL('../', import.meta.url);

try {
  const [url] = positionals;
  if (url === undefined)
    throw new Error(
      'Name an address of the service, as it stands in a page: npm run new:service -- https://cdn.example.com/x.js',
    );
  const { file, fixture } = draftService(
    {
      url,
      ...values,
      purpose: purposes
        .filter((purpose) => purpose !== 'necessary')
        .find((purpose) => purpose === values.purpose),
      today: new Date().toISOString().slice(0, 10),
    },
    services,
    nameOf,
  );
  write(`services/${file.id}.json`, `${JSON.stringify(file, null, 2)}\n`);
  write(`fixtures/${file.id}.html`, fixture);
  console.log(
    [
      'To do, and everything has to be read somewhere before it is written down:',
      ...(file.kind === 'unknown'
        ? [`  kind      one of ${serviceKinds.filter((kind) => kind !== 'unknown').join(', ')}`]
        : []),
      ...(values.purpose === undefined ? ['  purpose   functional, statistics, advertising or content'] : []),
      '  provider  the entity, country and address that its privacy policy names',
      '  match     further hosts; a signature where pages call it from an inline script',
      '  storage   rows, or storesNothing: true; then storageUnknown goes',
      '  evidence  what you have read, and how sure that makes it',
      '  fixture   how its documentation says to embed it',
      'Then: npm run generate -w @latchkey/catalogue && npm run catalogue:check',
    ].join('\n'),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** From the names of third-party-web. */
function nameOf(domain: string): string | undefined {
  const lines = readFileSync(new URL('names/third-party-web.txt', root), 'utf8').split('\n');
  return lines.find((line) => line.split('\t')[1]?.split(' ').includes(domain))?.split('\t')[0];
}

/** Never over a file that is there. */
function write(path: string, text: string): void {
  writeFileSync(new URL(path, root), text, { flag: 'wx' });
  console.log(`packages/catalogue/${path}`);
}
