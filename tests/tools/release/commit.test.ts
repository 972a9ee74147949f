import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commit-'));
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const module = JSON.stringify(resolve('src/tools/release/commit.ts'));
function commitIn(folder: string, env: NodeJS.ProcessEnv = process.env) {
  const script = `const { commitOf } = await import(${module}); console.log(JSON.stringify(commitOf()));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env, encoding: 'utf8' }),
  );
}
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.cn', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

test('a commit, and whether anything differs from it', () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  const id = git('rev-parse', 'HEAD');
  expect(commitIn(root)).toEqual({ id, dirty: false });
  writeFileSync(join(root, 'new.txt'), '');
  expect(commitIn(root)).toEqual({ id, dirty: true });
});

test('an unpacked archive has none, nor has one that lies in a repository of something else, nor a machine without Git', () => {
  expect(commitIn(root)).toBeNull();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  mkdirSync(join(root, 'unpacked'));
  writeFileSync(join(root, 'unpacked/package.json'), '{}');
  expect(commitIn(join(root, 'unpacked'))).toBeNull();
  expect(commitIn(root, { PATH: '' })).toBeNull();
});
