import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explained, toldOfUnforeseen } from '../../src/tools/refusal.ts';

const root = mkdtempSync(join(tmpdir(), 'refusal-'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  [Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), '磁盘满了'],
  // As a bundler passes it on.
  [new Error('[fonts] ENOSPC: no space left on device, write'), '磁盘满了'],
  [
    new Error('Failed to write file in /srv/.astro/a.mjs\n\nCaused by:\n    No space left on device (os error 28)'),
    '/srv/.astro/a.mjs：磁盘满了',
  ],
  [Object.assign(new Error("EBUSY: resource busy, rename 'dist'"), { code: 'EBUSY' }), 'dist：正被别的程序占着'],
])('%s is told in words', (error, words) => {
  expect(explained(error)).toContain(words);
  expect(explained(error)).not.toMatch(/no space|resource busy/i);
});

const inRoot = (name: string) => join(root, name);
mkdirSync(inRoot('folder'));
writeFileSync(inRoot('file'), '');
symlinkSync('loop', inRoot('loop'));

/** What Node itself throws, as it is. */
test.each([
  ['a folder that is written', () => writeFileSync(inRoot('folder'), ''), '这是一个文件夹'],
  ['a folder that is deleted as a file', () => rmSync(inRoot('folder')), '这是一个文件夹'],
  ['a file on the way', () => mkdirSync(inRoot('file/below'), { recursive: true }), '有一段是文件'],
  ['a file in the place of a folder', () => mkdirSync(inRoot('file'), { recursive: true }), '有一个文件占着'],
  ['a link to itself', () => readFileSync(inRoot('loop')), '绕一圈'],
  ['a name that is too long', () => writeFileSync(inRoot('长'.repeat(200)), ''), '太长'],
  ['a file that is not there', () => readFileSync(inRoot('none')), '读不到'],
])('%s is told with its place, and without a word of English', (_, work, words) => {
  let error: unknown;
  try {
    work();
  } catch (thrown) {
    error = thrown;
  }
  const told = explained(error);
  expect(told).toContain(words);
  expect(told).toContain(root);
  expect(told.replaceAll(root, '').replace(/（E[A-Z_]+）$/, '')).not.toMatch(/[a-z]{3,} [a-z]{3,}/i);
  expect(toldOfUnforeseen(error)).toBe(told);
});

test('any other error keeps its own words; one that nobody foresaw comes with where it was', () => {
  expect(explained(new Error('broken'))).toBe('broken');
  expect(toldOfUnforeseen(new Error('broken'))).toMatch(/^程序出了意外.*\nError: broken\n +at /);
  expect(toldOfUnforeseen('thrown text')).toContain('thrown text');
});
