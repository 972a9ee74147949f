import { expect, test } from 'vitest';
import { timesOf } from '../../../src/editorial/charts/moments.ts';

const times = (...labels: string[]) => timesOf(labels.map((label) => ({ label, asOf: '2023' })));
/** How long it is from each moment to the next. */
const steps = (...labels: string[]) =>
  times(...labels)
    .at?.map((at, index, all) => at - (all[index - 1] ?? at))
    .slice(1);

test.each([
  [
    ['2010', '2020', '2021', '2023'],
    [10, 1, 2],
  ],
  [
    ['2010年', '2020年度', '2021年'],
    [10, 1],
  ],
  [
    ['2023年1月', '3月', '12月份'],
    [2, 9],
  ],
  [
    ['2023年11月', '12月', '2024年2月'],
    [1, 2],
  ],
  [
    ['2023-11', '2024-01', '2024-02'],
    [2, 1],
  ],
  [
    ['1月', '2月', '3月'],
    [1, 1],
  ],
  [
    ['2024年2月28日', '29日', '3月1日'],
    [1, 1],
  ],
  [
    ['2023-12-30', '2024-01-01', '2024-01-05'],
    [2, 4],
  ],
  [
    ['2023年一季度', '二季度', '第四季度'],
    [1, 2],
  ],
  [
    ['2023Q3', '2023Q4', '2024Q1'],
    [1, 1],
  ],
  [
    ['2022年上半年', '2022年下半年', '2023年上半年'],
    [1, 1],
  ],
  [
    ['8时', '10时30分', '14:00'],
    [150, 210],
  ],
  [
    ['第一周', '第2周', '第十周'],
    [1, 8],
  ],
])('%j', (labels, expected) => {
  expect(steps(...labels)).toEqual(expected);
});

test.each([
  [['2021', '2020', '2022'], '“2020”不能排在“2021”后面'],
  [['2020', '2020年', '2022'], '“2020年”出现了两次'],
  [['11月', '12月', '1月'], '跨年的写上年份'],
  [['11月', '12月', '2024年1月'], '“11月”没有写全'],
  [['2023年2月28日', '2023年2月30日', '3月1日'], '没有“2023年2月30日”'],
  [['2023-04-30', '2023-04-31', '2023-05-01'], '没有“2023-04-31”'],
  [['2023年12月', '2023年13月', '2024年1月'], '没有“2023年13月”'],
  [['2020', '2021', '2020'], '“2020”出现了两次'],
  [['2021年', '2022年', '2023年1—9月'], '不是一样长的时段'],
  [['2021年', '2022年1月', '2023年'], '不是一样长的时段'],
])('%j is refused', (labels, why) => {
  const { mend = '', what = '' } = times(...labels).objection ?? {};
  expect(what + mend).toContain(why);
});

test('what names no moment stands evenly', () => {
  expect(times('启动前', '启动后', '今年')).toEqual({});
});

test('figures whose labels name no moment stand where they were so', () => {
  const rows = ['2010', '2020', '2021'].map((asOf, index) => ({ label: `第${'甲乙丙'[index]}`, asOf }));
  expect(timesOf(rows).at).toEqual([2010, 2020, 2021]);
});
