import { describe, expect, test } from 'vitest';
import { drawn } from '../../../src/charts/kinds.ts';
import { boxOf, meet, textSize } from '../../../src/charts/lettering.ts';
import type { Plot } from '../../../src/editorial/charts/kinds.ts';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { figure, props, several, shelves } from '../fixtures.ts';
import { compared, scattered, through, twelve } from './plots.ts';

/** Labels of a drawing, in the size that they are laid out for where they are shown. */
function boxesOf(plot: Plot, shown: (keyof typeof textSize | 'larger' | undefined)[], size: number) {
  const where = { largest: undefined, usual: 'standard', fine: 'wide', larger: 'larger' };
  const labels = drawn[plot.kind].labels?.(plot, drawn[plot.kind].frame(plot)) ?? [];
  return labels
    .filter((label) => shown.some((name) => where[name ?? 'largest'] === label.where))
    .map((label) => ({ text: label.text, ...boxOf(label, size) }));
}

const years = Array.from({ length: 12 }, (_, index) => `${2011 + index}年`);
const months = years.map((_, index) => `${index + 1}月`);
const days = ['2023年12月1日', '2023年12月2日', '2023年12月29日', '2023年12月31日'];
const hostile: [string, Plot][] = [
  ['twelve months', through(months, (index) => 100 + index)],
  ['twelve years, the last the least', through(years, (index) => 9_999_999 - index * 100_000)],
  ['long days, huge numbers', through(days, (index) => 123_456_789 + index)],
  ['two alike at the end', through(['1月', '2月', '3月'], (index) => [1, 500, 499][index] as number)],
  ['points in a heap', scattered(Array.from({ length: 8 }, (_, index) => [10 + index / 50, 10 + index / 50]))],
  [
    'points at the edges',
    scattered([
      [0, 100],
      [100, 0],
      [100, 100],
      [50, 100],
    ]),
  ],
  [
    'points below zero',
    scattered([
      [-40, 12],
      [-5, -30],
      [20, 45],
      [35, -8],
    ]),
  ],
  [
    'points by the million',
    scattered([
      [12_345_678, 9_876_543],
      [2_345_678, 1],
    ]),
  ],
  [
    'slices of one in a hundred',
    chartSpec(
      props({ kind: 'doughnut', total: '100名' }),
      [95, 1, 1, 1, 1, 1].map((value, index) =>
        figure({ label: `甲${index}`, value, unit: '名', wordings: [`${value}名`] }),
      ),
    ).plot,
  ],
  [
    'two lines apart',
    compared(
      ['2022年', '2023年'],
      twelve((index) => [10 + index, 60 + index]),
    ),
  ],
  [
    'two lines that cross',
    compared(
      ['2022年', '2023年'],
      twelve((index) => [10 + index * 5, 60 - index * 4]),
      '6月=交叉',
    ),
  ],
  [
    'three lines in a tangle',
    compared(
      ['甲', '乙', '丙'],
      twelve((index) => [50 + index, 51 + index, 52 - index]),
    ),
  ],
  ['months below and above zero', through(months, (index) => Math.round(-20 * Math.cos((index / 6) * Math.PI)))],
  [
    'a note at the first',
    compared(
      ['甲', '乙'],
      twelve((index) => [index + 1, index + 30]),
      '1月=十二个字长的注释在这里了',
    ),
  ],
  [
    'a note at the last',
    compared(
      ['甲', '乙'],
      twelve((index) => [index + 1, index + 30]),
      '12月=十二个字长的注释在这里了',
    ),
  ],
  [
    'twenty-four months',
    through(
      [...months, ...months].map((month, index) => `${2022 + Math.floor(index / 12)}年${month}`),
      (index) => 1000 - index,
    ),
  ],
  ['magnitudes', chartSpec(props({ kind: 'magnitude' }), [several, shelves]).plot],
];

describe.each(hostile)('%s', (_, plot) => {
  test.each([
    ['the largest text', [undefined], textSize.largest],
    ['standard text', [undefined, 'usual'], textSize.usual],
    ['small text on a large drawing', [undefined, 'usual', 'fine'], textSize.fine],
    ['larger text', [undefined, 'larger'], textSize.largest],
  ] as const)('in %s no label meets another, and none is cut', (_, shown, size) => {
    const boxes = boxesOf(plot, [...shown], size);
    const { height, width } = drawn[plot.kind].frame(plot);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    });
  });
});
