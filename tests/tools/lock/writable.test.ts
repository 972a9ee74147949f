import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { objectionToFolder } from '../../../src/tools/lock/writable.ts';

const root = mkdtempSync(join(tmpdir(), 'writable-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a folder is made where it is missing, and nothing is left in it', () => {
  expect(objectionToFolder(join(root, 'a/b'))).toBeUndefined();
  expect(readdirSync(join(root, 'a/b'))).toEqual([]);
});

test.each([
  ['file', '有一段是文件'],
  ['file/below', '有一段是文件'],
  ['loop/below', '绕一圈'],
  ['dangling', '有一个文件占着'],
  ['长'.repeat(200), '太长'],
])('%s is refused in words', (name, words) => {
  if (!existsSync(join(root, 'file'))) {
    writeFileSync(join(root, 'file'), '');
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('nowhere', join(root, 'dangling'));
  }
  expect(objectionToFolder(join(root, name))).toContain(words);
});

// Linux says of /proc that it is there, and of what is made in it that it is not.
test.skipIf(process.platform !== 'linux')('a folder that nobody can write into is refused at once', () => {
  expect(objectionToFolder('/proc/nope')).toMatch(/^\/proc\/nope：/);
});
