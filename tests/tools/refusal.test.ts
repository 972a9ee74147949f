import { expect, test } from 'vitest';
import { refusalOf } from '../../src/tools/refusal.ts';

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), '磁盘满了'],
  // As a bundler passes it on.
  [new Error('[fonts] ENOSPC: no space left on device, write'), '磁盘满了'],
  [Object.assign(new Error('rename'), { code: 'EBUSY' }), '挂载点'],
  [Object.assign(new Error('mkdir'), { code: 'ENOTDIR' }), '有一段是文件'],
  [Object.assign(new Error('mkdir'), { code: 'EEXIST' }), '有一个文件占着'],
])('%s is told in words', (error, words) => {
  expect(refusalOf(error)).toContain(words);
});

test('of any other error nothing is said', () => {
  expect(refusalOf(new Error('broken'))).toBe('');
});
