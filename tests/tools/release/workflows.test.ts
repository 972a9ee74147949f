import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown> & { schedule?: { cron: string }[] };
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; needs?: string; 'timeout-minutes'?: number; steps: Step[] }>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = globSync('.github/workflows/*.yml');
const read = (file: string) => parse(readFileSync(file, 'utf8')) as Workflow;

test('there are workflows', () => {
  expect(files).not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  const { jobs, on, permissions } = read(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('runs only scripts that there are', () => {
    const called = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run ([\w:-]+)|(test|start)\b)/g)]);
    const names = called.map(([, script, own]) => script ?? own ?? '');
    expect(names).toEqual(expect.arrayContaining(['test', 'build', 'release', 'release:verify', 'release:upload']));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('may read, and no more; actions are of a known commit; a job that hangs is ended', () => {
    expect(permissions).toEqual({ contents: 'read' });
    // A tag may be moved to other code; the version stands beside, for people.
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w/-]+@[0-9a-f]{40}$/);
    for (const line of readFileSync(file, 'utf8').match(/uses: .*/g) ?? []) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('secrets are for the step that uploads, and that is for what was merged', () => {
    const secret = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(secret.map(({ run }) => run)).toEqual(['npm run release:upload']);
    expect(secret[0]?.if).toContain("github.ref == 'refs/heads/main'");
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test('what was uploaded is compared with what readers get', () => {
    const runs = jobs['release']?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs.slice(-2)).toEqual(['npm run release:upload', 'npm run release:verify']);
  });

  test('every checkout is built from packages of the lockfile', () => {
    for (const { steps } of Object.values(jobs)) {
      const runs = steps.flatMap(({ run }) => run ?? []);
      expect(runs[0]).toBe('npm ci');
    }
  });

  test('a day begins in China', () => {
    const hours = (on.schedule ?? []).map(({ cron }) => cron.split(' ')).map(([minute, hour]) => `${hour}:${minute}`);
    const inChina = hours.map((time) => (Number.parseInt(time, 10) + 8) % 24);
    // After midnight, and before anybody reads.
    for (const hour of inChina) expect(hour).toBeLessThan(4);
    expect(inChina).toContain(0);
  });
});
