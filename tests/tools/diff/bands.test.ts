import { expect, test } from 'vitest';
import { bandsOf, type Pixels } from '../../../src/tools/diff/bands.ts';

/** A picture four pixels wide; each number is a row of one grey. */
function rows(greys: readonly number[]): Pixels {
  const data = Uint8Array.from(greys.flatMap((grey) => Array(4).fill([grey, grey, grey, 255]).flat()));
  return { width: 4, height: greys.length, data };
}

const page = Array.from({ length: 400 }, (_, index) => index % 251);
const changed = (from: number, to: number, grey: number) =>
  page.map((old, index) => (index >= from && index < to ? grey : old));

test('two pictures that are the same have nothing to show', () => {
  expect(bandsOf(rows(page), rows(page))).toEqual([]);
});

test('a change is shown with a little of what is around it', () => {
  const rowsAround = { top: 168, height: 74 };
  expect(bandsOf(rows(page), rows(changed(200, 210, 255)))).toEqual([{ before: rowsAround, after: rowsAround }]);
});

test('what only slid down is no change', () => {
  const longer = [...page.slice(0, 100), ...Array(20).fill(254), ...page.slice(100)];
  expect(bandsOf(rows(page), rows(longer))).toEqual([
    { before: { top: 68, height: 64 }, after: { top: 68, height: 84 } },
  ]);
});

test('two changes far apart are two; two close together are one', () => {
  const twice = (second: number) => changed(50, 55, 255).map((grey, index) => (index === second ? 255 : grey));
  expect(bandsOf(rows(page), rows(twice(300)))).toHaveLength(2);
  expect(bandsOf(rows(page), rows(twice(80)))).toHaveLength(1);
});

test('what the eye cannot tell is no change', () => {
  expect(bandsOf(rows(page), rows(page.map((grey, index) => (index === 200 ? grey + 1 : grey))))).toEqual([]);
});

test('another picture altogether is shown whole', () => {
  const other = Array.from({ length: 6000 }, (_, index) => index % 7);
  const whole = { top: 0, height: 6000 };
  const bands = bandsOf(rows(other), rows(other.map((_, index) => 100 + (index % 11))));
  expect(bands).toEqual([{ before: whole, after: whole }]);
});
