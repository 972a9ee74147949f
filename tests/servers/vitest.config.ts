import { defineConfig } from 'vitest/config';

/** `npm run test:servers`, which `npm test` does not run: it installs servers. */
export default defineConfig({
  test: {
    watch: false,
    include: ['tests/servers/**/*.test.ts'],
    globalSetup: 'tests/support/scratch.ts',
    reporters: ['default', './tests/support/summary.ts'],
    hookTimeout: 300_000,
  },
});
