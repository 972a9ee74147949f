import { expect, test } from 'vitest';
import { outline, widthOf } from '../../../src/outlets/share/face.ts';

/** The extent of an outline, from left to right. */
function extent(path: string): { left: number; right: number } {
  const xs = [...path.matchAll(/[MLQ]([\d. -]+)/g)].flatMap(([, numbers = '']) =>
    numbers
      .trim()
      .split(/[ ,]+/)
      .filter((_, index) => index % 2 === 0)
      .map(Number),
  );
  return { left: Math.min(...xs), right: Math.max(...xs) };
}

test('Han characters are one em wide, digits less', () => {
  expect(widthOf('平安中国', 'medium')).toBe(4);
  expect(widthOf('11', 'black')).toBeLessThan(1);
});

test.each([
  ['平安，', 2.5],
  ['平安，中', 4],
  ['“平安”', 3],
  ['说：“平安。”', 5.5],
  ['（《平安》）', 4],
])('the blank halves of the punctuation in %s are dropped: %f em', (text, width) => {
  expect(widthOf(text, 'medium')).toBe(width);
});

test('an opening mark begins at the margin', () => {
  expect(extent(outline('“平安”', 'black', 100, 200, 100)).left).toBeCloseTo(200, -1);
});

test('two dashes are one stroke', () => {
  expect(outline('——', 'medium', 100, 0, 100).match(/M/g)).toHaveLength(1);
});

test('a line is spread to its measure, and its numbers are not', () => {
  const { right } = extent(outline('中国11中国', 'medium', 100, 0, 100, 8));
  expect(right).toBeGreaterThan(780);
  expect(right).toBeLessThanOrEqual(800);
  const between = (measure?: number) => {
    const ones = outline('中11国', 'medium', 100, 0, 100, measure).split('M').slice(-4);
    return ones.map((path) => extent(`M${path}`).left);
  };
  expect(between(8)).not.toEqual(between());
  const digits = (measure?: number) => {
    const all = outline('11', 'medium', 100, 0, 100, measure);
    return extent(all).right - extent(all).left;
  };
  expect(digits(8)).toBe(digits());
});

test('a character that the face lacks is drawn as 〓, and one that takes no room as nothing', () => {
  expect(outline('平\u{20bb7}安', 'black', 100, 0, 100)).toBe(outline('平〓安', 'black', 100, 0, 100));
  expect(outline('平\u200b安\ufe0f', 'medium', 100, 0, 100)).toBe(outline('平安', 'medium', 100, 0, 100));
  expect(widthOf('\u200b', 'black')).toBe(0);
});
