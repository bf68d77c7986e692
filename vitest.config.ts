import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/build/**'];
const globalSetup = ['./packages/testbed/src/postgres/door.ts'];

export default defineConfig({
  test: {
    setupFiles: ['./scripts/fail-on-console-error.ts', './packages/testbed/src/tidy.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // What hangs ends; what is only slow, on a busy machine, does not fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    // On two processors Vitest would run one file after the other, most of which wait for programs that they start.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Nothing there keeps a state of its own: loading it once for many files takes a quarter of the time.
      {
        extends: true,
        test: { name: 'packages', include: ['packages/**/*.test.ts'], exclude, globalSetup, isolate: false },
      },
      { extends: true, test: { name: 'apps', include: ['{apps,bench,scripts}/**/*.test.ts'], exclude, globalSetup } },
    ],
  },
});
