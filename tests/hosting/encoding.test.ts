import { expect, test } from 'vitest';
import { encodingFor } from '../../src/hosting/encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['BR;q=0.5, gzip;q=0.5', 'br'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['br;q=0, *;q=0.3', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  ['br;q=x', undefined],
])('of %j it is %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

test('who says nothing gets no encoding', () => expect(encodingFor()).toBeUndefined());
