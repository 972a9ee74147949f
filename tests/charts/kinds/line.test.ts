import { expect, test } from 'vitest';
import { drawChart, lettered } from '../../../src/charts/draw.ts';
import { drawn } from '../../../src/charts/kinds.ts';
import type { Plot } from '../../../src/editorial/charts/kinds.ts';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { figure, props } from '../fixtures.ts';
import { compared, dotsOf, through, twelve } from './plots.ts';

/** The strokes of the lines of a drawing: how each is dashed, and how often it begins anew. */
const strokes = (plot: Plot) =>
  [...drawChart(plot).matchAll(/stroke-width="(\d+)"( stroke-dasharray="[^"]*")? d="(M[^"h]*)"/g)].map(
    ([, width, dash, path = '']) => [Number(width), Boolean(dash), path.match(/M/g)?.length],
  );

test('a line stands on zero, rises and falls with its numbers, and says its highest and last', () => {
  const svg = drawChart(through(['1月', '2月', '3月', '4月'], (index) => [120, 340, 560, 410][index] as number));
  const heights = dotsOf(svg).map(([, y]) => y);
  expect(heights).toHaveLength(4);
  const [base] = [...svg.matchAll(/<path fill="var\(--ink, currentColor\)" d="M[\d.]+ ([\d.]+)H/g)].map((match) =>
    Number(match[1]),
  );
  const rises = heights.map((y) => (base ?? 0) - y);
  expect((rises[1] ?? 0) / (rises[2] ?? 1)).toBeCloseTo(340 / 560, 1);
  expect(svg).toContain('>560人</text>');
  expect(svg).toContain('>410人</text>');
});

test('points through time stand as far apart as their years', () => {
  const svg = drawChart(through(['2010年', '2020年', '2021年', '2023年'], (index) => 100 + index));
  const [first = 0, second = 0, third = 0, last = 0] = dotsOf(svg).map(([x]) => x);
  expect((second - first) / (last - first)).toBeCloseTo(10 / 13, 1);
  expect((third - first) / (last - first)).toBeCloseTo(11 / 13, 1);
});

test('lines are told apart by how they are drawn, and break off where a number is missing', () => {
  const plot = compared(
    ['甲', '乙', '丙'],
    [
      [1, 4, 7],
      [2, undefined, 8],
      [3, 6, 9],
    ],
  );
  expect(strokes(plot)).toEqual([
    [2, true, 1],
    [1, false, 2],
    [2, false, 1],
  ]);
});

test('what is below zero stands below its line, which is drawn in ink', () => {
  const plot = through(['1月', '2月', '3月', '4月'], (index) => [-10, 0, 10, 5][index] as number);
  const [low = 0, zero = 0, high = 0] = dotsOf(drawChart(plot)).map(([, y]) => y);
  expect(low - zero).toBe(zero - high);
  expect(drawChart(plot)).toMatch(new RegExp(`fill="var\\(--ink, currentColor\\)" d="M[\\d.]+ ${zero}H320`));
});

test('the numbers of an axis are in the scale in which values are written', () => {
  const { plot } = chartSpec(
    props({ kind: 'line' }),
    [1, 2, 3].map((count) =>
      figure({ label: `202${count}年`, value: count * 1e8, unit: '元', wordings: [`${count * 1e8}`.concat('元')] }),
    ),
    { series: [] },
  );
  const ticks = drawn.line.labels?.(plot, drawn.line.frame(plot)).filter(({ align }) => align === 'right');
  expect(ticks?.map(({ text }) => text).slice(0, 4)).toEqual(['0', '1亿', '2亿', '3亿']);
});

test('names of lines that have no room at them stand over the drawing, as their lines are drawn', () => {
  const tangled = compared(
    ['东边的城', '西边的城', '南边的城'],
    twelve((index) => [50 + index, 51 + index, 52 + index]),
  );
  expect(lettered(tangled).words.lines).toMatchObject({
    names: [{ pen: 'past' }, { pen: 'between' }, { pen: 'main' }],
    larger: false,
  });
  const apart = compared(
    ['2022年', '2023年'],
    twelve((index) => [10 + index, 60 + index]),
  );
  expect(lettered(apart).words.lines).toBeUndefined();
});
