import { describe, expect, test } from 'vitest';
import { lettered } from '../../src/charts/draw.ts';
import { lit, readingOf, runOf, touchOf } from '../../src/charts/touch.ts';
import type { Kind } from '../../src/editorial/charts/kinds.ts';
import { type ChartSpec, chartSpec } from '../../src/editorial/charts/spec.ts';
import { figure, props } from './fixtures.ts';

/** A chart of so many numbers. */
function spec(kind: Kind, count: number, value = (index: number) => 100 + ((index * 7) % 11)): ChartSpec {
  const rows = Array.from({ length: count }, (_, index) => `${2001 + index}年`).map((label, index) =>
    figure({ label, value: value(index), unit: '人', wordings: [`${value(index)}人`] }),
  );
  const plot = { kind, rows: rows.map((row) => ({ ...row, wording: row.wordings[0] as string, open: false })) };
  return { title: '题', takeaway: '一句话。', note: '', plot: plot as ChartSpec['plot'] };
}

const dots = (value: number, unit: string, night = false) =>
  chartSpec(props({ kind: 'dots', night }), [figure({ value, unit, label: '书柜', wordings: [`${value}${unit}`] })]);

describe('touch finds nothing where every value is printed', () => {
  test.each([
    ['bar', 1],
    ['bar', 2],
    ['bar', 12],
    ['bar', 24],
    ['doughnut', 2],
    ['doughnut', 12],
    ['magnitude', 2],
    ['magnitude', 12],
    ['line', 1],
    ['line', 3],
  ] as const)('%s of %i', (kind, count) => {
    const shown = spec(kind, count, (index) => 10 ** index);
    expect(touchOf(shown.plot)).toBeUndefined();
    // Which is so: the words around the drawing say them all.
    const said = JSON.stringify(lettered(shown.plot).words);
    for (const { wording } of shown.plot.rows) expect(said).toContain(`"${wording}"`);
  });

  test.each([1, 2, 12, 24, 82, 300])('%i dots by day', (count) => {
    expect(touchOf(dots(count, '所').plot)).toBeUndefined();
  });

  test.each([1, 2, 12])('%i lights, which one counts at a glance', (count) => {
    expect(touchOf(dots(count, '名', true).plot)).toBeUndefined();
  });
});

describe('touch says what is not printed', () => {
  test.each([4, 12, 24])('a line of %i points has a reading for each', (count) => {
    const { plot } = spec('line', count);
    expect(touchOf(plot)?.runs).toEqual(plot.rows.map(() => 1));
    expect(touchOf(plot)?.says(1)).toBe('2002年：107人');
  });

  test.each([4, 24])('a scatter of %i points, which are not written out', (count) => {
    const points = Array.from({ length: count }, (_, index) => ({
      label: `村${index}`,
      value: index + 1,
      wording: `${index + 1}`,
      x: { value: 3, wording: '3' },
    }));
    const { plot } = chartSpec(props({ kind: 'scatter' }), [], {
      axes: ['路程（公里）', '走访（次）'],
      asOf: '2023年',
      source: '账本',
      points,
    });
    const touch = touchOf(plot);
    expect(touch?.runs).toHaveLength(count);
    expect(touch && readingOf(plot, touch, 1)).toEqual(['村1：路程（公里）3，走访（次）2', '2023年。出处：账本']);
  });
});

describe('a field of dots', () => {
  test.each([13, 24, 253, 2000])('of %i people by night says one sentence, whichever is touched', (count) => {
    const touch = touchOf(dots(count, '名', true).plot);
    expect(touch?.runs).toEqual([count]);
    expect(touch?.says(0)).toBe(`这一点是一名书柜，共${count}名`);
    expect(touch && lit(touch, 12)).toEqual([12]);
  });

  test.each(['名', '人', '位'])('never numbers people: %s', (unit) => {
    expect(touchOf(dots(3055, unit).plot)).toBeUndefined();
  });

  test('of things too many to count is counted off by the hundred', () => {
    const touch = touchOf(dots(3055, '个').plot);
    expect(touch?.runs).toEqual([...Array.from({ length: 30 }, () => 100), 55]);
    if (!touch) return;
    expect(touch.says(runOf(touch, 0))).toBe('这一方块是1到100，共3055个');
    expect(touch.says(runOf(touch, 100))).toBe('这一方块是101到200，共3055个');
    expect(touch.says(runOf(touch, 3054))).toBe('这一方块是3001到3055，共3055个');
    expect(lit(touch, 3054)).toEqual(Array.from({ length: 55 }, (_, index) => 3000 + index));
  });
});
