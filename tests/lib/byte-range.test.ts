import { expect, test } from 'vitest';
import { byteRange } from '../../src/lib/byte-range.ts';

test.each([
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=3-', { first: 3, last: 9 }],
  ['bytes=3-99', { first: 3, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-3', undefined],
  ['bytes=0-1,3-4', undefined],
  ['bytes=-', undefined],
  ['pages=0-1', undefined],
  [undefined, undefined],
])('of ten bytes %j is %j', (header, range) => expect(byteRange(header, 10)).toEqual(range));

test('of nothing there is no part', () => expect(byteRange('bytes=0-', 0)).toBe('none'));
