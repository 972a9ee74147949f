import { expect, test } from 'vitest';
import { depthPanels } from '../../../src/components/story/Depth/depth.ts';
import { readYearMarks, yearLine } from '../../../src/components/story/Years/years.ts';

test('a metre of water against 1.7 metres is drawn in that proportion', () => {
  const { ground, measured, silhouette } = depthPanels(1.7, 1);
  const person = 170 * silhouette.scale;
  expect(measured.height / person).toBeCloseTo(1 / 1.7, 2);
  expect(measured.y + measured.height).toBeCloseTo(ground, 0);
});

test('water that nobody measured thins out below the waist, and is never above it', () => {
  const { ground, vague } = depthPanels(1.7, 1);
  const top = Math.min(...vague.map((band) => band.y));
  expect(ground - top).toBeLessThanOrEqual(1.7 * 110 * 0.58);
  expect(Math.max(...vague.map((band) => band.y + band.height))).toBeCloseTo(ground, 0);
});

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
