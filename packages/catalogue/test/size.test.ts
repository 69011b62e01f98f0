import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { platforms, services } from '../src/index.ts';

// What a build loads is these two as JSON; `npm run bench:catalogue` also measures how long that takes.
test('the catalogue as a build loads it takes at most 60 kB, compressed', () => {
  expect(gzipSync(JSON.stringify({ services, platforms }), { level: 9 }).length).toBeLessThan(60_000);
});
