import { expect, test } from 'vitest';
import { parseWording, splitWording } from '../../src/figures/wording.ts';

test.each([
  ['3055个', '个', 3055, '确数'],
  ['190万名', '名', 1_900_000, '确数'],
  ['5.5万余名', '名', 55_000, '余'],
  ['2.3万余人次', '人次', 23_000, '余'],
  ['2亿余元', '元', 200_000_000, '余'],
  ['2000多名', '名', 2000, '多'],
  ['100多万元', '元', 1_000_000, '多'],
  ['4个多小时', '小时', 4, '多'],
  ['约一米', '米', 1, '约'],
  ['上万个', '个', 10_000, '上'],
  ['上百人', '人', 100, '上'],
  ['十几个', '个', 11, '几'],
  ['几十亿条', '条', 2_000_000_000, '几'],
  ['几千万条', '条', 20_000_000, '几'],
  ['数万公里', '公里', 20_000, '数'],
  ['一米七', '米', 1.7, '确数'],
  ['18.1%', '%', 18.1, '确数'],
  ['五年连降', '年连降', 5, '确数'],
])('%s is read as its value and its vagueness', (wording, unit, value, precision) => {
  expect(parseWording(wording, unit)).toEqual({ value, precision });
});

test.each([
  ['190万名', '个'],
  ['许多名', '名'],
  ['1.2.3', '个'],
])('%s is no amount of %s', (wording, unit) => {
  expect(parseWording(wording, unit)).toBeUndefined();
});

test.each([
  ['190万名', '190', '万名'],
  ['18.1%', '18.1', '%'],
  ['几十亿条', '几十亿条', ''],
])('%s is set as %s large and %s small', (wording, number, rest) => {
  expect(splitWording(wording)).toEqual({ number, rest });
});
