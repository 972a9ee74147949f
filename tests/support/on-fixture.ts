import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fixture } from './project.ts';

/**
 * Every unit test runs in the project with the fixture for its `content/`, so that nothing an editor writes into
 * this report can break one. The files of tests that one process runs share the folder.
 */
const prefix = 'on-fixture-';

if (!basename(process.cwd()).startsWith(prefix)) {
  const root = mkdtempSync(join(tmpdir(), prefix));
  for (const name of readdirSync('.')) if (name !== 'content') symlinkSync(resolve(name), join(root, name));
  // A copy, for a test may write into it.
  cpSync(fixture, join(root, 'content'), { recursive: true });
  process.chdir(root);
}
