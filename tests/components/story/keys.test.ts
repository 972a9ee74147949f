import { expect, test } from 'vitest';
import { keyBoard, keyPath, railsFor } from '../../../src/components/story/Keys/keys.ts';

test('a board holds exactly as many keys as are asked for', () => {
  expect(keyBoard(46).keys).toHaveLength(46);
  expect(keyBoard(1).keys).toHaveLength(1);
});

test('no two of the 46 keys are alike, nor of any 81', () => {
  const paths = Array.from({ length: 81 }, (_, index) => keyPath(index));
  expect(new Set(paths).size).toBe(81);
});

test('no two keys hang in the same place', () => {
  const places = keyBoard(46).keys.map(({ x, y }) => `${x},${y}`);
  expect(new Set(places).size).toBe(46);
});

test.each([
  [46, [8, 8, 8, 8, 7, 7]],
  [8, [8]],
  [9, [5, 4]],
])('%i keys hang evenly', (count, rails) => {
  expect(railsFor(count, 8)).toEqual(rails);
});

test('every key hangs within the board', () => {
  const { height, keys, width } = keyBoard(46);
  for (const key of keys) {
    expect(key.x).toBeGreaterThanOrEqual(0);
    expect(key.x + 42).toBeLessThanOrEqual(width);
    expect(key.y + 92).toBeLessThanOrEqual(height);
  }
});
