import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

if (Number.parseInt(process.versions.node, 10) < 24)
  throw new Error('These tests need Node 24, which is in node_modules/.bin: run them with `npm test` or `npx vitest`.');

const onDatabase = ['test/api/**/*.test.ts', 'test/journeys/**/*.test.ts', 'test/persistence/*.test.ts']; // those in test/persistence/alone open what they need themselves

/** Tests that ask a database run once on each engine; all the others run once. One of them alone: `npx vitest --config test/vitest.config.ts --project plain`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // One copy of graphql: Vite would take its ES module and Node, for our libraries, its CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
    testTimeout: 60_000, // generous: a slow machine is not a fault
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'plain', include: ['test/**/*.test.ts'], exclude: onDatabase } },
      { extends: true, test: { name: 'pglite', include: onDatabase, globalSetup: 'test/kit/pglite.setup.ts', provide: { engine: 'pglite' } } },
      { extends: true, test: { name: 'postgres', include: onDatabase, globalSetup: 'test/kit/postgres.setup.ts', provide: { engine: 'postgres' } } },
    ],
  },
});
