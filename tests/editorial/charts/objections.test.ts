import { expect, test } from 'vitest';
import type { Kind, Plot } from '../../../src/editorial/charts/kinds.ts';
import { objectionTo } from '../../../src/editorial/charts/objections.ts';
import type { Row } from '../../../src/editorial/charts/plot.ts';

function row(value: number, own: Partial<Row> = {}): Row {
  return { label: '甲', value, wording: `${value}名`, unit: '名', open: false, ...own } as Row;
}

function plot(kind: Kind, rows: Row[], own: Partial<Plot> = {}): Plot {
  return { kind, rows, ...own } as Plot;
}

const axes = { x: '横', y: '纵' } as unknown as NonNullable<Plot['axes']>;

test.each([
  ['bar', 31, {}],
  ['line', 24, {}],
  ['doughnut', 6, { total: '6名' }],
  ['scatter', 60, { axes }],
] as const)('%s takes %d numbers and not one more', (kind, most, own) => {
  const rows = (count: number) => Array.from({ length: count }, () => row(1));
  expect(objectionTo(plot(kind, rows(most), own))).toBeUndefined();
  expect(objectionTo(plot(kind, rows(most + 1), own))).toContain(`最多画${most}个数`);
});

test('magnitude takes six numbers, from a thousandfold on', () => {
  const rows = [1, 10, 100, 1000, 10, 10].map((value) => row(value));
  expect(objectionTo(plot('magnitude', rows))).toBeUndefined();
  expect(objectionTo(plot('magnitude', [...rows, row(1)]))).toContain('最多画6个数');
  expect(objectionTo(plot('magnitude', [row(1), row(999)]))).toContain('不到最小的数的1000倍');
});

test('what cannot be drawn is refused: no magnitude of nothing, no bars of nothing, no whole of what has no parts', () => {
  expect(objectionTo(plot('magnitude', [row(0), row(1), row(5000)]))).toContain('0没有数量级');
  for (const kind of ['bar', 'line', 'scatter'] as const) {
    const rows = [row(0), row(0), row(0)];
    expect(objectionTo(plot(kind, rows, kind === 'scatter' ? { axes } : {}))).toContain('画的数都是0');
  }
  expect(objectionTo(plot('bar', [row(1)], { total: '1名' }))).toContain('total 只用在 doughnut 里');
});

test('5000 dots can be told apart, and 5001 cannot', () => {
  expect(objectionTo(plot('dots', [row(5000)]))).toBeUndefined();
  expect(objectionTo(plot('dots', [row(5001)]))).toContain('最多5000点');
});

test.each(['几十名', '数十名', '上千名', '约30名'])('%s cannot be counted dot by dot', (wording) => {
  expect(objectionTo(plot('dots', [row(30, { wording })]))).toContain('不是数得清的整数');
});

test('three points make a line', () => {
  expect(objectionTo(plot('line', [row(1), row(2), row(3)]))).toBeUndefined();
});

test('parts of a ring add up as decimals do, not as binary fractions', () => {
  const share = (value: number) => row(value, { unit: '%', wording: `${value}%` });
  expect(objectionTo(plot('doughnut', [share(0.1), share(0.2), share(99.7)], { total: '100%' }))).toBeUndefined();
  expect(objectionTo(plot('doughnut', [share(0.1), share(0.2)], { total: '0.3%' }))).toBeUndefined();
});

test.each(['名', '人', '位'])('%s counts people, and 人次 does not', (unit) => {
  expect(objectionTo(plot('bar', [row(1), row(2, { unit })]))).toBeUndefined();
  expect(objectionTo(plot('bar', [row(1, { unit: '人次' }), row(2, { unit })]))).toContain('单位不同');
});
