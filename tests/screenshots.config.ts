import { defineConfig } from 'vitest/config';

/** `npm run screenshots`: for people to look at, and no part of the tests, because it judges nothing. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browser/screenshots.ts'],
    globalSetup: 'tests/support/build-sites.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
