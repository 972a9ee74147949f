import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with one line, `N passed, N failed`, for machines and people in a hurry.
 * A file that does not load, and a set-up that throws, are failures like any other.
 */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const skipped = count('skipped');
    const parts = [
      `${count('passed')} passed`,
      `${count('failed') + broken + errors.length} failed`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    // A second try keeps a busy machine from refusing a landing; it does not hide that it was needed.
    const flaky = tests.filter((test) => test.diagnostic()?.flaky);
    for (const test of flaky)
      console.log(`flaky, passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}`);
    console.log(`\n${parts.join(', ')}`);
  }
}
