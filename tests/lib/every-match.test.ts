import { expect, test } from 'vitest';
import { everyMatch } from '../../src/lib/every-match.ts';

test('every place of a pattern is found, from the beginning, however often one asks', () => {
  const number = /\d+/g;
  const found = (text: string) => everyMatch(text, number).map(({ 0: digits, index }) => [digits, index]);
  const places = [
    ['1', 0],
    ['10', 2],
    ['46', 7],
  ];
  expect(found('1月10日，第46个')).toEqual(places);
  expect(found('没有')).toEqual([]);
  expect(found('1月10日，第46个')).toEqual(places);
});
