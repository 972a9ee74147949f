import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../src/charts/spec.ts';
import { listed } from '../../src/lib/listed.ts';
import { centres, fallen, figure, loss, props, senior, suspects } from './fixtures.ts';

describe('a chart is refused, with the reason', () => {
  it.each([
    ['no title', props({ title: '' }), [fallen], '缺标题'],
    ['a blank title', props({ title: ' ' }), [fallen], '缺标题'],
    ['no takeaway', props({ takeaway: '' }), [fallen], 'takeaway'],
    ['an unknown kind', props({ kind: 'pie' }), [fallen], '不认识 kind="pie"，可用 bar、dots'],
    ['no figures', props(), [], '没有数字'],
    ['a figure without unit', props(), [figure({ unit: '' })], 'centres 缺单位'],
    ['too few labels', props({ labels: '甲' }), [fallen, suspects], 'figures 有2个，labels 却有1个'],
    ['a label too long for a phone', props({ labels: '一'.repeat(19) }), [fallen], '超过18字'],
    ['seven bars', props(), Array(7).fill(fallen), '条形最多6条，现在有7条'],
    ['people and money on one axis', props(), [fallen, loss], '单位不同（名、元）'],
    ['people and visits on one axis', props(), [fallen, figure({ unit: '人次' })], '单位不同（名、人次）'],
    ['dots for two figures', props({ kind: 'dots' }), [fallen, centres], '点阵一次只画一个数'],
    ['dots for a lower bound', props({ kind: 'dots' }), [suspects], '“2000多名”不是确切的整数'],
    ['dots for a fraction', props({ kind: 'dots' }), [figure({ value: 1.7 })], '不是确切的整数'],
    ['too many dots', props({ kind: 'dots' }), [senior], '点阵最多5000点'],
  ])('%s', (_, given, figures, reason) => {
    expect(() => chartSpec(given, figures)).toThrow(reason);
  });
});

describe('a chart is accepted', () => {
  it('when its units are measure words for people', () => {
    expect(chartSpec(props(), [fallen, senior]).plot.rows.map((row) => row.unit)).toEqual(['名', '人']);
  });

  it('with the labels given, or else those of the ledger', () => {
    const labels = (given?: string) =>
      chartSpec(props({ labels: given }), [fallen, senior]).plot.rows.map((row) => row.label);
    expect(labels('甲，乙')).toEqual(['甲', '乙']);
    expect(labels()).toEqual(['因公牺牲的民警', '高级执法资格']);
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

it.each([
  ['a,b', ['a', 'b']],
  ['甲， 乙 ，', ['甲', '乙']],
  [undefined, []],
])('reads the list %j', (text, items) => {
  expect(listed(text)).toEqual(items);
});
