import { expect, test } from 'vitest';
import { namedOnce } from '../../src/lib/named-once.ts';

test('a second of the same words is counted, on its own page alone', () => {
  const [one, other] = [{}, {}];
  expect(['数', '数', '人', '数'].map((words) => namedOnce(one, words))).toEqual(['数', '数（2）', '人', '数（3）']);
  expect(namedOnce(other, '数')).toBe('数');
});
