import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Packages resolve to their sources, so that no build is needed to test.
const conditions = ['@latchkey/source', 'node', 'import', 'module', 'default'];
// Vitest leaves one core idle. Tests of a browser mostly wait, and each file has browsers of its own.
const maxWorkers = availableParallelism();
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          include: ['packages/*/test/**/*.test.ts', 'test/node/**/*.test.ts'],
          exclude: ['packages/*/test/browser/**'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'packages/*/test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers,
        },
      },
    ],
  },
});
