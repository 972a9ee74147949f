import { defineConfig } from 'vitest/config';

/** What reads built sites, most of it in a browser, apart from what needs neither. */
const ofSites = [
  // The machine, tried on the fixture report.
  'tests/{built,browser,pages}/**/*.test.ts',
  // This report: every page there is, and what its content has to say.
  'content/tests/**/*.test.ts',
];

export default defineConfig({
  test: {
    // Unless it is asked for: --watch.
    watch: false,
    // No test changes what another finds; a third of the time went into loading the same modules for every file.
    isolate: false,
    // Browser tests wait for the browser half of the time: a core need not be left free.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/summary.ts'],
    globalSetup: './tests/support/scratch.ts',
    projects: [
      // Some run whole commands, and a machine may be busy.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...ofSites, 'tests/{engines,servers}/**'],
          setupFiles: './tests/support/on-fixture.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ofSites,
          benchmark: { include: [] },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A bound, and no measure: it is waited for only where something is broken, or the machine busy.
          expect: { poll: { timeout: 30_000 } },
          // A browser on a busy machine; what needed it is named at the end of the run.
          retry: 1,
        },
      },
    ],
  },
});
