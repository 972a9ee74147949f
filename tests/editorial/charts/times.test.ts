import { expect, test } from 'vitest';
import { timesOf } from '../../../src/editorial/charts/times.ts';

const row = (label: string, asOf: string) => ({ label, asOf });

test.each([
  ['one time is said once', [row('读者', '2018年'), row('孩子', '2018年')], '2018年'],
  ['two are told apart by name', [row('读者', '2018年'), row('孩子', '2017年')], '读者，2018年；孩子，2017年'],
  [
    'who share a time share its name',
    [row('读者', '2018年'), row('孩子', '2017年'), row('老人', '2018年')],
    '读者、老人，2018年；孩子，2017年',
  ],
  ['a name that is the time is not said twice', [row('2017年', '2017年'), row('2018年', '2018年')], '2017年；2018年'],
  ['many of one time are no more', Array.from({ length: 9 }, (_, at) => row(`${at}`, '2018年')), '2018年'],
  ['nothing is said of nothing', [], ''],
])('%s', (_, rows, said) => {
  expect(timesOf(rows)).toBe(said);
});

test('four of several times are left to the table', () => {
  expect(timesOf([row('甲', '2018年'), row('乙', '2017年'), row('丙', '2018年'), row('丁', '2016年')])).toBe(undefined);
});
