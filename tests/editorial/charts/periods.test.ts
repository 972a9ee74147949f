import { expect, test } from 'vitest';
import { unevenPeriods, unfinishedYear } from '../../../src/editorial/charts/periods.ts';

test.each([
  [['2021年', '2022年', '2023年']],
  [['2021', '2022年度']],
  [['2022年1—9月', '2023年1至9月']],
  [['2022年前三季度', '2023年1—9月']],
  [['1月', '2月', '2023年3月']],
  [['2022年上半年', '2023年1—6月']],
  [['2022年末', '2023年9月底']],
  [['盗窃', '诈骗', '2023年']],
  [['2022年', '全国平均']],
])('%j are of one length, or no periods', (labels) => {
  expect(unevenPeriods(labels)).toBeUndefined();
});

test.each([
  [['2021年', '2022年', '2023年1—9月'], 2],
  [['2022年', '2023年上半年'], 1],
  [['2022年', '2023年（1—9月）'], 1],
  [['2022年', '2023年前三季度'], 1],
  [['2022年', '2023年至今'], 1],
  [['2022年', '2023年（截至9月）'], 1],
  [['2022年', '今年以来'], 1],
  [['一季度', '上半年'], 1],
  [['12月', '全年'], 1],
])('%j are not: the odd one is at %i', (labels, index) => {
  expect(unevenPeriods(labels)).toMatchObject({ index, what: expect.stringContaining('不是一样长的时段') });
});

test.each([
  ['2023年', '2023-09', '“2023年”只算到9月'],
  ['2023年', '2023-09-30', '“2023年”只算到9月'],
  ['2023年', '2023-12', undefined],
  ['2023年', '2023-12-31', undefined],
  ['2023年', '2023', undefined],
  ['2022年', '2023-09', undefined],
  ['2023年', '报道时', undefined],
])('%s, counted %s', (label, asOf, said) => {
  const told = unfinishedYear(['2022年', '2023年'], label, asOf);
  if (said) expect(told).toContain(said);
  else expect(told).toBeUndefined();
});

test('one year alone is compared with none', () => {
  expect(unfinishedYear(['2023年', '诈骗'], '2023年', '2023-09')).toBeUndefined();
});
