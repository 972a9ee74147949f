import { expect, test } from 'vitest';
import { duplicates } from '../../src/lib/duplicates.ts';
import { growthOf, linear } from '../support/growth.ts';

test('names once what occurs more than once, in the order in which it comes again', () => {
  expect(duplicates(['甲', '乙', '丙', '乙', '甲', '乙'])).toEqual(['乙', '甲']);
  expect(duplicates(['甲', '乙'])).toEqual([]);
});

test('costs as much for each value, however many there are', () => {
  expect(growthOf((size) => duplicates(Array.from({ length: size }, (_, index) => `slug-${index}`)))).toBeLessThan(
    linear,
  );
});
