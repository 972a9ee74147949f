import { expect, test } from 'vitest';
import { formatDate } from '../../src/lib/dates.ts';
import { duplicates } from '../../src/lib/duplicates.ts';
import { headlineParts, plainHeadline } from '../../src/lib/headline.ts';
import { withBase } from '../../src/lib/links.ts';
import { listed } from '../../src/lib/listed.ts';

test('a date is told without leading zeros', () => {
  expect(formatDate('2024-01-10')).toBe('2024年1月10日');
});

test('a headline loses its break marks, and is cut at them', () => {
  expect(plainHeadline('洪水漫村，|找齐村民')).toBe('洪水漫村，找齐村民');
  expect(headlineParts('洪水漫村，|找齐村民')).toEqual(['洪水漫村，', '找齐村民']);
  expect(headlineParts('一条河')).toEqual(['一条河']);
});

test.each([
  ['/', '/about/'],
  ['/zt/2024/jingchajie/', '/zt/2024/jingchajie/about/'],
  ['/zt/2024/jingchajie', '/zt/2024/jingchajie/about/'],
])('under %s the about page is %s', (base, address) => {
  expect(withBase('/about/', base)).toBe(address);
});

test('a list may be separated by Chinese commas, and is rid of blanks', () => {
  expect(listed('a, b\uff0cc,,')).toEqual(['a', 'b', 'c']);
  expect(listed(undefined)).toEqual([]);
});

test('what occurs twice or more is named once', () => {
  expect(duplicates(['a', 'b', 'a', 'c', 'a'])).toEqual(['a']);
});
