import { defineConfig } from 'vitest/config';

/** What needs the built site, and a browser, apart from what needs neither. */
const site = ['tests/dist/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    // Browser tests wait for the browser half of the time: a core need not be left free.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/summary.ts'],
    projects: [
      // Some run whole commands, and a machine may be busy.
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: site, testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: site,
          benchmark: { include: [] },
          globalSetup: 'tests/support/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
