import { describe, expect, test } from 'vitest';
import { drawChart, lettered } from '../../src/charts/draw.ts';
import { spread } from '../../src/charts/kinds/doughnut.ts';
import { drawn } from '../../src/charts/kinds.ts';
import { boxOf, meet, textSize } from '../../src/charts/lettering.ts';
import type { Plot } from '../../src/editorial/charts/kinds.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { cards, drivers, figure, props, several, shelves } from './fixtures.ts';

const through = (labels: string[], value: (index: number) => number) =>
  chartSpec(
    props({ kind: 'line' }),
    labels.map((label, index) => figure({ label, value: value(index), unit: '人', wordings: [`${value(index)}人`] })),
  ).plot;
const scattered = (points: [x: number, y: number][]) =>
  chartSpec(props({ kind: 'scatter' }), [], {
    axes: ['路程（公里）', '走访（次）'],
    asOf: '2023',
    source: '账本',
    points: points.map(([x, y], index) => ({
      label: `第${index + 1}村`,
      value: y,
      wording: String(y),
      x: { value: x, wording: String(x) },
    })),
  }).plot;

/** Centres of the dots, which are drawn one after the other, each relative to the last. */
function dotsOf(svg: string): [number, number][] {
  return [...svg.matchAll(/stroke-linecap="round" d="([^"]*)"/g)].flatMap(([, path = '']) => {
    let [x, y] = [0, 0];
    return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, how, dx, dy]): [number, number] => {
      [x, y] = how === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
      return [x, y];
    });
  });
}

/** Labels of a drawing, in the size that they are laid out for where they are shown. */
function boxesOf(plot: Plot, shown: (keyof typeof textSize | 'larger' | undefined)[], size: number) {
  const where = { largest: undefined, usual: 'standard', fine: 'wide', larger: 'larger' };
  const labels = drawn[plot.kind].labels?.(plot, drawn[plot.kind].frame(plot)) ?? [];
  return labels
    .filter((label) => shown.some((name) => where[name ?? 'largest'] === label.where))
    .map((label) => ({ text: label.text, ...boxOf(label, size) }));
}

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

test('magnitudes stand a power of ten apart where they are a power of ten apart', () => {
  const { plot } = chartSpec(props({ kind: 'magnitude' }), [
    several,
    figure({ label: '甲', value: 200_000_000, wordings: ['2亿个'] }),
    figure({ label: '乙', value: 20_000, wordings: ['2万个'] }),
  ]);
  // A thread leads from the edge to each amount.
  const [x1 = 0, x2 = 0, x3 = 0] = [...drawChart(plot).matchAll(/d="M0 [\d.]+H([\d.]+)V/g)]
    .map((match) => Number(match[1]))
    .filter((x) => x > 1);
  expect((x2 - x3) / (x1 - x2)).toBeCloseTo(4, 0);
});

test('a ring lists its parts beneath, by number, and what they add up to', () => {
  const { plot } = chartSpec(props({ kind: 'doughnut', total: '60253名' }), [drivers, cards]);
  const svg = drawChart(plot);
  expect(svg.match(/A104 104/g)).toHaveLength(2);
  for (const number of ['1', '2']) expect(svg).toContain(`>${number}</text>`);
  expect(lettered(plot).words.list).toEqual([
    { sign: '1', label: '开过书车的人', wording: '253名' },
    { sign: '2', label: '办过借书证的', wording: '6万人' },
    { sign: '', label: '合计', wording: '60253名' },
  ]);
});

test('the numbers of the thinnest slices still stand apart', () => {
  const angles = spread([0, 0.001, 0.002, 0.003, 0.004, 3]);
  const around = [...angles, (angles[0] as number) + 2 * Math.PI];
  const gaps = around.slice(1).map((angle, index) => angle - (around[index] as number));
  expect(Math.min(...gaps)).toBeGreaterThan(0.2);
});

test('a scatter has both its axes named and every point', () => {
  const plot = scattered([
    [3, 12],
    [8, 21],
  ]);
  expect(dotsOf(drawChart(plot))).toHaveLength(2);
  expect(lettered(plot).words).toMatchObject({
    axes: { up: '走访（次）', across: '路程（公里）' },
    list: [{ label: '第1村' }, { label: '第2村' }],
  });
});

/** Lines of several series, made as an editor's table makes them; `undefined` is a gap. */
const compared = (series: string[], numbers: (number | undefined)[][], mark?: string, kind: 'line' | 'bar' = 'line') =>
  chartSpec(
    props({ kind, mark }),
    numbers.flatMap((row, index) =>
      row.map((value) =>
        value === undefined
          ? { gap: `${index + 1}月` }
          : figure({ label: `${index + 1}月`, value, unit: '起', wordings: [`${value}起`] }),
      ),
    ),
    { series },
  ).plot;
const twelve = (value: (index: number) => number[]) => Array.from({ length: 12 }, (_, index) => value(index));

/** The strokes of the lines of a drawing: how each is dashed, and how often it begins anew. */
const strokes = (plot: Plot) =>
  [...drawChart(plot).matchAll(/stroke-width="(\d+)"( stroke-dasharray="[^"]*")? d="(M[^"h]*)"/g)].map(
    ([, width, dash, path = '']) => [Number(width), Boolean(dash), path.match(/M/g)?.length],
  );

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

test('bars that fell grow from the line of zero to the left, as far as they would to the right', () => {
  const plot = chartSpec(
    props(),
    [-10, 5, 10].map((value, index) => figure({ label: `甲${index}`, value, unit: '%', wordings: [`${value}%`] })),
  ).plot;
  const bars = [...drawChart(plot).matchAll(/d="M([\d.]+) [\d.]+H([\d.]+)V[\d.]+H/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);
  expect(bars.slice(1)).toEqual([
    [0, 200],
    [200, 300],
    [200, 400],
  ]);
});

test('bars of several series are an outline, stripes and full, and each has its name and its number', () => {
  const plot = compared(['甲', '乙', '丙'], [[40, 50, 100]], undefined, 'bar');
  const shapes = drawChart(plot).match(/<path/g)?.length;
  // The line of zero, four sides, three stripes, and one that is full.
  expect(shapes).toBe(1 + 4 + 3 + 1);
  expect(lettered(plot).words.rows).toEqual([
    { label: '1月', wording: '', words: 'head' },
    { label: '甲', wording: '40起' },
    { label: '乙', wording: '50起' },
    { label: '丙', wording: '100起' },
  ]);
  expect(lettered(plot).name).toBe('横条图：3条，1个名称各3条');
});

test('a note stands with the name of its bars, and moves none of them', () => {
  const rows = (mark?: string) =>
    lettered(
      compared(
        ['甲', '乙'],
        [
          [40, 50],
          [60, 70],
        ],
        mark,
        'bar',
      ),
    ).words.rows;
  expect(rows('2月=换了系统')?.map(({ aside, label }) => [label, aside])).toEqual([
    ['1月', undefined],
    ['甲', undefined],
    ['乙', undefined],
    ['2月', '换了系统'],
    ['甲', undefined],
    ['乙', undefined],
  ]);
  expect(rows('2月=换了系统')).toHaveLength(rows()?.length ?? 0);
});

test('many bars have their unit said once over them, and a missing one is said', () => {
  const values = [120, undefined, 110, 100, 90, 80, 70];
  const { plot } = chartSpec(
    props({ mark: '2月=没有开' }),
    values.map((value, index) =>
      value === undefined
        ? { gap: `${index + 1}月` }
        : figure({ label: `${index + 1}月`, value, unit: '人次', wordings: [`${value}人次`] }),
    ),
    { series: [] },
  );
  const { key, rows } = lettered(plot).words;
  expect(key).toEqual(['', '单位：人次']);
  expect(rows?.slice(0, 3)).toEqual([
    { label: '1月', wording: '120' },
    { label: '2月', wording: '无数据' },
    { label: '没有开', wording: '', words: 'note' },
  ]);
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
