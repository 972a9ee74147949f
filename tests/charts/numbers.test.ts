import { expect, test } from 'vitest';
import { slicesOf } from '../../src/charts/kinds/doughnut.ts';
import { powersOfTen, spoken, spokenAlike, ticksOver, ticksTo } from '../../src/charts/numbers.ts';

test.each([
  [0, '0'],
  [2000, '2000'],
  [10_000, '1万'],
  [25_000, '2.5万'],
  [10_000_000_000, '100亿'],
])('%i is said as %s', (value, said) => {
  expect(spoken(value)).toBe(said);
});

test.each([
  [560, [0, 200, 400, 600]],
  [100, [0, 25, 50, 75, 100]],
  [0.9, [0, 0.25, 0.5, 0.75, 1]],
  [47, [0, 20, 40, 60]],
])('an axis to %d begins at zero and has few, round steps', (max, ticks) => {
  expect(ticksTo(max)).toEqual(ticks);
});

test.each([
  [-12, 24, [-20, -10, 0, 10, 20, 30]],
  [-50, -10, [-60, -40, -20, 0]],
  [3, 9, [0, 2.5, 5, 7.5, 10]],
])('an axis from %d to %d has zero on it', (min, max, ticks) => {
  expect(ticksOver(min, max)).toEqual(ticks);
});

test.each([
  [
    [0, 5000, 10_000, 15_000],
    ['0', '0.5万', '1万', '1.5万'],
  ],
  [
    [0, 200, 400],
    ['0', '200', '400'],
  ],
  [
    [-20, 0, 20],
    ['−20', '0', '20'],
  ],
])('one axis is in one scale: %j', (ticks, said) => {
  expect(spokenAlike(ticks)).toEqual(said);
});

test('powers of ten reach around both ends', () => {
  expect(powersOfTen(5000, 20_000_000)).toEqual([1e3, 1e4, 1e5, 1e6, 1e7, 1e8]);
  expect(powersOfTen(1000, 10_000)).toEqual([1e3, 1e4]);
});

test('slices go round once from the top, each as wide as its part', () => {
  const slices = slicesOf([1, 1, 2]);
  expect(slices[0]?.from).toBeCloseTo(-Math.PI / 2);
  expect(slices[2]?.to).toBeCloseTo(1.5 * Math.PI);
  expect(slices.map(({ from, to }) => (to - from) / Math.PI).map((part) => Number(part.toFixed(6)))).toEqual([
    0.5, 0.5, 1,
  ]);
});
