import { expect, test } from 'vitest';
import { readNumeral, scaleOf } from '../../../src/editorial/amounts/numerals.ts';

test.each([
  ['3055', 3055],
  ['3,055', 3055],
  ['18.1', 18.1],
  ['2.3万', 23_000],
  ['1.2亿', 120_000_000],
  ['5千万', 50_000_000],
  ['1亿2000万', 120_000_000],
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十二', 32],
  ['一百零五', 105],
  ['一百五', 150],
  ['两万三', 23_000],
  ['二百五十三', 253],
  ['三千零五十五', 3055],
  ['一亿二千万', 120_000_000],
  ['九十八点六', 98.6],
  ['零点八', 0.8],
  ['二〇二三', 2023],
  ['百', 100],
  ['万', 10_000],
])('%s is %d', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(['', '多', '一定', '1.2.3', '3,05', '十点', '三点五点'])('%s is no numeral', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

test('scale words multiply', () => {
  expect(scaleOf('千万')).toBe(10_000_000);
  expect(scaleOf('')).toBe(1);
});
