import { expect, test } from 'vitest';
import {
  black,
  column,
  line,
  linesWithin,
  lineWithin,
  medium,
  paragraph,
  paragraphUpTo,
  paragraphWithin,
} from '../../../src/outlets/share/setting.ts';

/** The corners of what a piece of SVG draws, as far as its points tell. */
function extent(markup: string) {
  const points = [...markup.matchAll(/[MLQ](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const long = '一辆书车、二十七站、翻过一座山，把书一本一本送到路的尽头去的人。'.repeat(4);

test('a line begins where it is told, or ends there', () => {
  expect(extent(line('平安', 100, 50, medium(40))).left).toBeGreaterThanOrEqual(100);
  expect(extent(line('平安', 100, 50, medium(40), 'end')).right).toBeLessThanOrEqual(100);
});

test('a line that is too wide is set smaller, another is not', () => {
  expect(extent(lineWithin(200, '书车开行纪念日', 0, 50, black(40))).right).toBeLessThanOrEqual(200);
  expect(lineWithin(400, '平安', 0, 50, black(40))).toBe(line('平安', 0, 50, black(40)));
});

test('a headline of many parts, or of long ones, keeps to its room', () => {
  const room = { width: 400, height: 200 };
  for (const parts of [['平安'], ['一二三四五六七八九十', '平安'], ['平安', '平安', '平安', '平安', '平安']]) {
    const { height, markup } = linesWithin(room, parts, 0, 0, black(120), 1.3);
    expect(height).toBeLessThanOrEqual(200);
    expect(extent(markup).right).toBeLessThanOrEqual(400);
    expect(extent(markup).bottom).toBeLessThanOrEqual(200);
  }
});

test('a paragraph fills its measure and is as tall as it says', () => {
  const { height, markup } = paragraph(long, 0, 0, 600, medium(30), 1.6);
  expect(extent(markup).right).toBeLessThanOrEqual(600);
  expect(extent(markup).right).toBeGreaterThan(580);
  expect(extent(markup).bottom).toBeLessThanOrEqual(height);
  expect(height - extent(markup).bottom).toBeLessThan(30);
});

test('a paragraph that is too tall is set smaller until it fits', () => {
  const { height, markup } = paragraphWithin({ width: 600, height: 120 }, long, 0, 0, medium(38), 1.6);
  expect(height).toBeLessThanOrEqual(120);
  expect(extent(markup).bottom).toBeLessThanOrEqual(120);
});

test('a paragraph stands on the baseline that it is given, whatever it needs above', () => {
  const room = { width: 600, height: 120 };
  for (const text of ['一个人', long.slice(0, 45), long]) {
    const { height, markup } = paragraphUpTo(room, text, 10, 500, medium(30), 1.4);
    expect(height).toBeLessThanOrEqual(120);
    expect(extent(markup).right).toBeLessThanOrEqual(611);
    expect(extent(markup).bottom).toBeLessThan(508);
    expect(extent(markup).top).toBeGreaterThanOrEqual(380);
  }
  // Many names are no smaller than one.
  const [one, more] = ['甲', '甲、乙丙丁、'.repeat(5)].map((text) =>
    paragraphUpTo(room, text, 0, 500, medium(30), 1.4),
  );
  expect(one?.height).toBe(30);
  expect(more?.height).toBe(30 * 2.4);
});

test('a column stands upright', () => {
  const { bottom, left, right } = extent(column('忠诚守护', 10, 0, black(50), 1.1));
  expect([left >= 10, right <= 60]).toEqual([true, true]);
  expect(bottom).toBeGreaterThan(150);
});
