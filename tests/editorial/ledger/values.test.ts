import { describe, expect, test } from 'vitest';
import { inlineFigures, inlinePoints } from '../../../src/editorial/charts/inline-table.ts';
import { claimOf, type Kind } from '../../../src/editorial/charts/kinds.ts';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { toScale } from '../../../src/editorial/charts/to-scale.ts';
import { disagreementsIn } from '../../../src/editorial/ledger/disagreements.ts';
import { recordsOfLedger, tableOfLedger } from '../../../src/editorial/ledger/download.ts';
import { type Figure, figureSchema } from '../../../src/editorial/schemas/figure.ts';
import { csvOf } from '../../../src/lib/table.ts';
import type { Value } from '../../../src/lib/value.ts';
import { ledgerWith } from '../../support/ledger.ts';

function figure(id: string, value: Value, unit: string, wording: string): Figure {
  return { id, label: id, value, unit, precision: '确数', wordings: [wording], asOf: '2023', source: 'O4' };
}

const cold = figure('cold', -20, '℃', '-20℃');
const days = figure('days', [3, 5], '天', '3至5天');
const none = figure('none', 0, '起', '0起');
const few = figure('few', 2, '起', '2起');

test.each([
  [-20, '℃', '确数', ['-20℃', '零下20摄氏度', '零下20度']],
  [[-12, -8], '℃', '确数', ['-12℃～-8℃', '零下12至8摄氏度', '-12～-8℃']],
  [[-3, 5], '℃', '确数', ['-3～5℃', '零下3摄氏度到5摄氏度']],
  [0, '人', '确数', ['零伤亡', '0人', '零死亡']],
  [[3, 5], '天', '确数', ['3至5天', '3～5天', '三到五天', '3天到5天', '3—5天', '3-5天']],
  [[3, 5], '天', '约', ['约3至5天', '3至5天左右']],
  [[5, 10], '%', '确数', ['5%～10%', '5%至10%', '百分之五至百分之十']],
  [20, '人', '约', ['二三十人']],
  [66.7, '%', '确数', ['三分之二']],
  [33.3, '%', '确数', ['1/3', '三分之一']],
  [0.5, '%', '确数', ['千分之五', '5‰', '0.5%']],
  [5, '‰', '确数', ['千分之五', '5‰']],
  [112, '分钟', '确数', ['1小时52分', '1小时52分钟', '112分钟']],
  [1.5, '个月', '确数', ['一个半月']],
  [0.5, '年', '确数', ['半年']],
  [6, '个月', '确数', ['半年', '6个月']],
  [50, '%', '超', ['过半', '超过半数', '超过50%', '逾五成']],
  [4, '倍', '确数', ['翻两番', '翻了两番', '4倍']],
  [10_000, '人', '上', ['数以万计', '上万人']],
  [12.3, '%', '确数', ['12.3%', '下降12.3%', '同比下降12.3%', '降12.3%']],
  [1.5, '倍', '确数', ['增长1.5倍']],
  [1_260_000_000, '元', '确数', ['12.6亿元', '1260000000元', '1 260 000 000元']],
  [30, '人', '至多', ['不超过30人', '30人以内', '至多30人']],
] as const)('%j%s（%s） is %j', (value, unit, precision, wordings) => {
  const entry = { ...few, value, unit, precision, wordings };
  expect(figureSchema.safeParse(entry).error?.issues).toBeUndefined();
});

test.each([
  [20, '℃', '零下20摄氏度', '“零下20摄氏度”读作-20（确数）'],
  [[3, 6], '天', '3至5天', '“3至5天”读作3～5（确数），value 和 precision 却是3～6（确数）'],
  [[5, 3], '天', '3至5天', '小的在前'],
  [[3], '天', '3天', 'value 要写成数字'],
  [2, '小时', '1小时52分', '读作1.86666666667'],
  [3, '倍', '翻两番', '读作4'],
  [5, '人', '3人至5个', '读不出数来'],
] as const)('%j%s is not %s', (value, unit, wording, reason) => {
  const issues = figureSchema.safeParse({ ...few, value, unit, wordings: [wording] }).error?.issues;
  expect(issues?.map(({ message }) => message).join()).toContain(reason);
});

describe('away from the page', () => {
  const figures = [cold, days, none].map((each) => ({ figure: each, usedIn: [] }));
  const used = [{ heading: '全县', title: '全县', path: '/', figures }];

  test('a CSV has them as printed and as they count, and nothing that a table program would work out', () => {
    const lines = csvOf(tableOfLedger(used)).split('\r\n');
    expect(lines.map((line) => line.split(',').slice(2, 4))).toEqual([
      ['数值', '数值（数字）'],
      ['\u221220℃', '-20'],
      ['3至5天', '3～5'],
      ['0起', '0'],
      [],
    ]);
  });

  test('JSON has a number, or two', () => {
    expect(recordsOfLedger(used).map(({ value }) => value)).toEqual([-20, [3, 5], 0]);
  });
});

describe('what cannot be drawn is refused', () => {
  const drawn =
    (kind: Kind, ...figures: Figure[]) =>
    () =>
      chartSpec({ kind, title: '题', takeaway: '说明', ...(kind === 'doughnut' && { total: '0起' }) }, figures);

  test.each(['bar', 'line', 'doughnut', 'dots', 'magnitude'] as const)('%s', (kind) => {
    const below = drawn(kind, cold, { ...cold, label: '又冷' }, { ...cold, label: '还冷' });
    if (kind === 'bar' || kind === 'line') expect(below).not.toThrow();
    else expect(below).toThrow('“\u221220℃”小于零');
    expect(drawn(kind, days)).toThrow('“3至5天”是从几到几的数');
    expect(drawn(kind, none)).toThrow('没有什么可画');
  });

  test('but nothing beside something is a bar of no length', () => {
    expect(drawn('bar', none, few)).not.toThrow();
    expect(drawn('doughnut', none, few)).toThrow('占不到一格');
    expect(drawn('magnitude', none, { ...few, value: 5000 })).toThrow('没有数量级');
  });

  test('in a table inside a chart, too', () => {
    const origin = { unit: '℃', asOf: '2023', source: '简报' };
    for (const [cell, told] of [
      ['-5', '“-5”是负数'],
      ['3至5', '“3至5”是从几到几的数'],
    ] as const) {
      const cells = [
        ['日', '温'],
        ['一', cell],
        ['二', '3'],
      ];
      expect(() => inlineFigures(cells, origin, claimOf('dots'))).toThrow(told);
    }
    expect(() =>
      inlinePoints(
        [
          ['点', '甲', '乙'],
          ['东', '1～2', '3'],
        ],
        origin,
        claimOf('scatter'),
      ),
    ).toThrow('从几到几');
  });

  test.each([cold, days, none])('a drawing to scale of $wordings.0', (each) => {
    expect(() => toScale(each)).toThrow(each.wordings[0]);
  });
});

test('nothing is derived from a range, nor divided by nothing', () => {
  const derived = (derivation: string) => {
    const ledger = ledgerWith({ a: [days, none, few, { ...few, id: 'sum', derivation }] });
    return disagreementsIn(ledger)
      .map(({ what }) => what)
      .join();
  };
  expect(derived('days + few')).toContain('“days”是从几到几的数');
  expect(derived('few / none')).toContain('除以了0');
  expect(derived('few - none')).toBe('');
});
