import { expect, test } from 'vitest';
import { dotScale } from '../../../src/editorial/charts/dot-scale.ts';

test.each([
  [[11], 1],
  [[253], 1],
  [[3055], 1],
  [[5000], 1],
  [[5010], undefined],
  [[60_000], 1000],
  [[1_900_000, 60_000], 10_000],
  [[12, 24, 5], 1],
  [[400, 100], 1],
  [[400, 101], undefined],
  [[400, 0], 1],
  [[2000, 300], 10],
  [[100_000_000], 1_000_000],
])('%o are drawn at %s to a dot', (values, scale) => {
  expect(dotScale(values.map((value) => ({ value })))).toBe(scale);
});
