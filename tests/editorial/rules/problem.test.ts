import { expect, test } from 'vitest';
import { placeAt } from '../../../src/editorial/source/place.ts';
import { asAnnotation, asText, countOf, errorsIn, inOrder } from '../../../src/editorial/source/problem.ts';

const problem = {
  file: 'content/a.mdx',
  line: 4,
  column: 1,
  field: 'slug',
  rule: 'field-form' as const,
  what: '甲%',
  mend: '乙',
};
const warning = { ...problem, warning: true as const };

test('a problem is told to a person, and to GitHub', () => {
  expect(asText(problem)).toBe('错误 content/a.mdx:4:1 slug [field-form]\n  甲%。\n  怎么改：乙。');
  expect(asAnnotation(problem)).toBe(
    '::error file=content/a.mdx,line=4,col=1,title=field-form::slug 甲%25。怎么改：乙。',
  );
});

test('what is unfinished in a draft is told more softly, and counted apart', () => {
  expect(asText(warning)).toMatch(/^提醒 /);
  expect(asAnnotation(warning)).toMatch(/^::warning /);
  expect(errorsIn([problem, warning])).toEqual([problem]);
  expect(countOf([problem, warning, warning])).toBe('1处错误，2处提醒');
});

test('problems go by file and place, each once', () => {
  const later = { ...problem, column: 9 };
  const other = { ...problem, file: 'content/b.mdx', line: 1 };
  expect(inOrder([other, later, problem, { ...later }])).toEqual([problem, later, other]);
});

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [4, 2, 1],
  [7, 3, 2],
])('character %d stands at %d:%d', (offset, line, column) => {
  expect(placeAt('一二\r\n三\n四五', offset)).toEqual({ line, column });
});
