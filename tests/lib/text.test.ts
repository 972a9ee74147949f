import { expect, test } from 'vitest';
import { formatDate, mailDate, startOfDay } from '../../src/lib/dates.ts';
import { duplicates } from '../../src/lib/duplicates.ts';
import { headlineParts, plainHeadline } from '../../src/lib/headline.ts';
import { listed } from '../../src/lib/listed.ts';
import { withBase } from '../../src/lib/paths.ts';

test('a date is told without leading zeros', () => {
  expect(formatDate('2024-01-10')).toBe('2024年1月10日');
});

test('a day begins when it begins in China, for XML and JSON as for mail', () => {
  expect(new Date(startOfDay('2024-01-10')).toISOString()).toBe('2024-01-09T16:00:00.000Z');
  expect(mailDate('2024-01-10')).toBe('Wed, 10 Jan 2024 00:00:00 +0800');
  expect(Date.parse(mailDate('2024-02-29'))).toBe(Date.parse(startOfDay('2024-02-29')));
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
