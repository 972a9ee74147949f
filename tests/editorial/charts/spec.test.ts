import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { cards, cost, drivers, figure, props, readers, several, shelves } from '../../charts/fixtures.ts';

describe('a chart is refused, with the reason', () => {
  it.each([
    ['no figures', props(), [], '没有数字'],
    ['a figure without unit', props(), [figure({ unit: '' })], 'shelves 缺单位或出处'],
    ['a figure without source', props(), [figure({ source: '' })], 'shelves 缺单位或出处'],
    ['too few labels', props({ labels: '甲' }), [drivers, readers], 'figures 有2个，labels 却有1个'],
    ['a label too long for a phone', props({ labels: '一'.repeat(19) }), [drivers], '超过18字'],
    ['two of one name', props({ labels: '甲，甲' }), [drivers, cards], '有两个“甲”'],
    [
      'years out of order',
      props({ kind: 'line', labels: '2021年，2020年，2022年' }),
      [drivers, cards, readers],
      '不能排在',
    ],
    ['thirty-two bars', props(), Array(32).fill(drivers), 'bar 最多画31个数，现在有32个'],
    ['people and money on one axis', props(), [drivers, cost], '单位不同（名、元）'],
    ['people and visits on one axis', props(), [drivers, figure({ unit: '人次' })], '单位不同（名、人次）'],
    ['dots of people and of things', props({ kind: 'dots' }), [drivers, shelves], '单位不同（名、个）'],
    ['dots for two odd numbers that are many', props({ kind: 'dots' }), [drivers, readers], '又不是整千、整万'],
    ['dots for a vague number', props({ kind: 'dots' }), [several], '“几十亿条”不是数得清的整数'],
    ['dots for a fraction', props({ kind: 'dots' }), [figure({ value: 1.7 })], '不是数得清的整数'],
    ['too many dots', props({ kind: 'dots' }), [figure({ value: 60_001 })], '点阵最多5000点'],
    ['a line between two points', props({ kind: 'line' }), [drivers, cards], '折线至少要三个数'],
    ['magnitudes that are alike', props({ kind: 'magnitude' }), [drivers, cards], '不到最小的数的1000倍'],
    ['a ring without a whole', props({ kind: 'doughnut' }), [drivers, cards], '环形图要写 total'],
    ['a ring of seven parts', props({ kind: 'doughnut', total: '7名' }), Array(7).fill(drivers), '最多画6个数'],
    ['a ring that does not add up', props({ kind: 'doughnut', total: '300名' }), [drivers, drivers], '加起来是506名'],
    ['a ring of lower bounds', props({ kind: 'doughnut', total: '4000名' }), [readers, readers], '只画确数'],
    ['a ring of mixed units', props({ kind: 'doughnut', total: '9名' }), [drivers, cost], '单位不同'],
    ['a scatter of single numbers', props({ kind: 'scatter' }), [drivers, cards], '三栏的小表'],
  ])('%s', (_, given, figures, reason) => {
    expect(() => chartSpec(given, figures)).toThrow(reason);
  });
});

describe('a chart is accepted', () => {
  it('as a field of a lower bound’s dots, which says so', () => {
    const spec = chartSpec(props({ kind: 'dots' }), [readers]);
    expect(spec.note).toContain('按下限一个一个地画');
  });

  it('as fields of dots that stand for many, side by side', () => {
    const spec = chartSpec(props({ kind: 'dots' }), [
      cards,
      figure({ unit: '名', value: 1_900_000, wordings: ['190万名'] }),
    ]);
    expect(spec.plot.rows.map((row) => row.value)).toEqual([60_000, 1_900_000]);
  });

  it('as a ring whose parts add up', () => {
    expect(
      chartSpec(props({ kind: 'doughnut', total: '506名', labels: '甲，乙' }), [drivers, drivers]).plot.total,
    ).toBe('506名');
  });

  it('as magnitudes of different units, whose axis is put in words', () => {
    const spec = chartSpec(props({ kind: 'magnitude', note: '注。' }), [several, drivers]);
    expect(spec.note).toMatch(/每一格是前一格的10倍.*注。$/);
  });

  it('without a word on lower bounds when it has none', () => {
    expect(chartSpec(props({ note: '注。' }), [drivers]).note).toBe('注。');
  });

  it('when its units are measure words for people', () => {
    const guests = figure({ unit: '位' });
    expect(chartSpec(props(), [drivers, cards, guests]).plot.rows.map((row) => row.unit)).toEqual(['名', '人', '位']);
  });

  it('with the labels given, or else those of the ledger', () => {
    const labels = (given?: string) =>
      chartSpec(props({ labels: given }), [drivers, cards]).plot.rows.map((row) => row.label);
    expect(labels('甲，乙')).toEqual(['甲', '乙']);
    expect(labels()).toEqual(['开过书车的人', '办过借书证的']);
  });

  it.each([
    ['确数', false],
    ['约', false],
    ['余', true],
    ['多', true],
    ['上', true],
    ['几', true],
    ['数', true],
  ] as const)('and knows that %s is a lower bound: %s', (precision, open) => {
    expect(chartSpec(props(), [figure({ precision })]).plot.rows[0]?.open).toBe(open);
  });
});
