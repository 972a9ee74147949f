import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { fixture } from './project.ts';

/**
 * Every unit test runs in the project with the fixture for its `content/`, so that nothing an editor writes into
 * this report can break one. Each file of tests is a process of its own, which may have its own working folder.
 */
const project = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'on-fixture-'));
for (const name of readdirSync(project)) {
  if (name !== 'content') symlinkSync(resolve(name), join(root, name));
}
// A copy, for a test may write into it.
cpSync(fixture, join(root, 'content'), { recursive: true });
process.chdir(root);

afterAll(() => {
  process.chdir(project);
  rmSync(root, { recursive: true });
});
