import { expect, test } from 'vitest';
import { readYearMarks, yearLine } from '../../../src/components/story/Years/years.ts';

const marks = readYearMarks('1991=33年前=头一回；1994=1994年=调入;2024=报道时=33年');

test('years are read from either semicolon', () => {
  expect(marks).toHaveLength(3);
  expect(marks[1]).toEqual({ year: 1994, when: '1994年', what: '调入' });
});

test.each([
  ['1994=调入', '要写成“年份=什么时候=什么事”'],
  ['去年=去年=调入', '要写成“年份=什么时候=什么事”'],
  ['1994=甲=乙；1990=丙=丁', '从早到晚'],
])('%s is refused', (text, reason) => {
  expect(() => readYearMarks(text)).toThrow(reason);
});

test('33 years have 34 ticks, and marks stand where their years are', () => {
  const line = yearLine(marks);
  expect(line.ticks).toHaveLength(34);
  const [first = 0, second = 0, last = 0] = line.marks.map((mark) => mark.x);
  expect((second - first) / (last - first)).toBeCloseTo(3 / 33, 2);
  for (const mark of line.marks) {
    expect(mark.textX).toBeGreaterThanOrEqual(0);
    expect(mark.textX).toBeLessThanOrEqual(line.width);
  }
});
