import { describe, expect, test } from 'vitest';
import { drawChart, widths } from '../../src/charts/draw.ts';
import { textWidth } from '../../src/charts/text.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { cards, drivers, figure, props, several, shelves } from './fixtures.ts';

const months = [120, 340, 560, 410].map((value, index) =>
  figure({ label: `${index + 1}月`, value, unit: '人', wordings: [`${value}人`] }),
);
const points = {
  axes: ['路程（公里）', '走访（次）'] as const,
  asOf: '2023',
  source: '账本',
  points: [
    { label: '东村', value: 12, wording: '12', x: { value: 3, wording: '3' } },
    { label: '西村', value: 21, wording: '21', x: { value: 8, wording: '8' } },
  ],
};

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

describe.each(Object.values(widths))('at a width of %i', (width) => {
  test('a line stands on zero, rises and falls with its numbers, and names its highest and last', () => {
    const svg = drawChart(chartSpec(props({ kind: 'line' }), months), width);
    const heights = dotsOf(svg).map(([, y]) => y);
    expect(heights).toHaveLength(4);
    const [base] = [...svg.matchAll(/<path fill="var\(--ink\)" d="M0 ([\d.]+)H/g)].map((match) => Number(match[1]));
    const rises = heights.map((y) => (base ?? 0) - y);
    expect((rises[1] ?? 0) / (rises[2] ?? 1)).toBeCloseTo(340 / 560, 1);
    expect(svg).toContain('>560人</text>');
    expect(svg).toContain('>410人</text>');
  });

  test('magnitudes stand a power of ten apart where they are a power of ten apart', () => {
    const spec = chartSpec(props({ kind: 'magnitude' }), [
      several,
      figure({ label: '甲', value: 200_000_000, wordings: ['2亿个'] }),
      figure({ label: '乙', value: 20_000, wordings: ['2万个'] }),
    ]);
    const [x1 = 0, x2 = 0, x3 = 0] = dotsOf(drawChart(spec, width)).map(([x]) => x);
    expect((x2 - x3) / (x1 - x2)).toBeCloseTo(4, 0);
  });

  test('a ring lists its parts beneath, by number', () => {
    const svg = drawChart(chartSpec(props({ kind: 'doughnut', total: '60253名' }), [drivers, cards]), width);
    expect(svg.match(/A112 112/g)).toHaveLength(2);
    for (const text of ['1　开过书车的人', '2　办过借书证的', '253名', '6万人', '60253名']) {
      expect(svg).toContain(`>${text}</text>`);
    }
  });

  test('a scatter has both its axes named and every point', () => {
    const svg = drawChart(chartSpec(props({ kind: 'scatter' }), [], points), width);
    expect(dotsOf(svg)).toHaveLength(2);
    for (const text of ['路程（公里）', '走访（次）', '东村', '西村']) expect(svg).toContain(`>${text}</text>`);
  });

  test('nothing is written outside the picture', () => {
    const specs = [
      chartSpec(props({ kind: 'line' }), months),
      chartSpec(props({ kind: 'magnitude' }), [several, shelves]),
      chartSpec(props({ kind: 'scatter' }), [], points),
    ];
    for (const spec of specs) {
      const svg = drawChart(spec, width);
      const height = Number(svg.match(/viewBox="0 0 [\d.]+ ([\d.]+)"/)?.[1]);
      for (const [, x, y] of svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeGreaterThan(8);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    }
  });
});

test.each(Object.values(widths))('points through time stand as far apart as their years, at a width of %i', (width) => {
  const rows = ['2010年', '2020年', '2021年', '2023年'].map((label, index) =>
    figure({ label, value: 100 + index, unit: '人', wordings: [`${100 + index}人`] }),
  );
  const spec = chartSpec(props({ kind: 'line' }), rows);
  const svg = drawChart(spec, width);
  const [first = 0, second = 0, third = 0, last = 0] = dotsOf(svg).map(([x]) => x);
  expect((second - first) / (last - first)).toBeCloseTo(10 / 13, 1);
  expect((third - first) / (last - first)).toBeCloseTo(11 / 13, 1);
  // Names that would run into one another give way to the last.
  const names = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(\d{4}年)<\/text>/g)].map(
    ([, x, text = '']) => [Number(x), text] as const,
  );
  expect(names.map(([, text]) => text)).toContain('2023年');
  const inOrder = names.toSorted(([a], [b]) => a - b);
  for (const [index, [x]] of inOrder.entries()) {
    const [before, text] = inOrder[index - 1] ?? [Number.NEGATIVE_INFINITY, ''];
    expect(x).toBeGreaterThan(before + textWidth(text, 13));
  }
});

test('a value that would lie on the last one stands to the left of it', () => {
  const rows = ['2010年', '2022年', '2023年'].map((label, index) =>
    figure({ label, value: 12_340 + (index % 2), unit: '人', wordings: [`${12_340 + (index % 2)}人`] }),
  );
  const svg = drawChart(chartSpec(props({ kind: 'line' }), rows), widths.narrow);
  const left = (text: string) => Number(svg.match(new RegExp(`<text x="([\\d.]+)"[^>]*>${text}</text>`))?.[1]);
  expect(left('12341人')).toBeGreaterThanOrEqual(0);
  expect(left('12341人') + textWidth('12341人', 15)).toBeLessThan(left('12340人'));
});
