import { defineConfig } from 'vitest/config';

/** `npm run test:engines`, which `npm test` does not run: it installs browsers. */
export default defineConfig({
  test: {
    watch: false,
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/support/scratch.ts', 'tests/engines/setup.ts'],
    reporters: ['default', './tests/support/summary.ts'],
    // One after another: a machine has as many screens as it likes, but not as many processors.
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
