import { expect, test } from 'vitest';
import { derive, operandsOf } from '../../../src/editorial/ledger/derivation.ts';

const values = new Map([
  ['base', 100],
  ['drop', 18.1],
  ['lost', 175],
]);

test.each([
  ['base - drop', 81.9],
  ['base + drop * 2', 136.2],
  ['( base + drop ) * 2', 236.2],
  ['lost / base', 1.75],
  ['base - drop - drop', 63.8],
  ['base / 4 / 5', 5],
])('%s is %d', (derivation, value) => {
  expect(derive(derivation, values)).toBe(value);
});

test.each([
  ['base - nobody', '没有“nobody”这个数'],
  ['base -', '算式没有写完'],
  ['base drop', '“drop”这里读不懂'],
  ['base-drop', '没有“base-drop”这个数'],
  ['( base + drop', '括号没有成对'],
  ['process.exit(1)', '没有“process.exit(1)”这个数'],
])('%s is refused', (derivation, message) => {
  expect(() => derive(derivation, values)).toThrow(message);
});

test('it stands on the figures it names', () => {
  expect(operandsOf('( base - drop ) * 2')).toEqual(['base', 'drop']);
});
