import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawChart, lettered } from '../../src/charts/draw.ts';
import { markNames } from '../../src/editorial/charts/marks.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { figure, props } from './fixtures.ts';

const units: Record<string, string> = { 人: '名', 户: '户', 学校: '所', 案卷: '起', 日: '天', 芽: '棵' };
const field = (mark: string, value: number, each?: string) =>
  chartSpec(props({ kind: 'dots', mark, each }), [
    figure({ value, unit: units[mark] ?? '个', wordings: [`${value}${units[mark] ?? '个'}`] }),
  ]).plot;

/** The corners that marks are drawn from, for each begins where the one before it began. */
function cornersOf(svg: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...svg.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)[^Mm"]*z/g)].map(([, how, dx, dy]) => {
    [x, y] = how === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

describe.each(markNames)('a field of %s', (mark) => {
  test.each([1, 7, 11, 46, 82, 300, 365, 1200, 2332])('of %i has as many, all alike, none over another', (count) => {
    const svg = drawChart(field(mark, count));
    const [, width, height] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/)?.map(Number) ?? [];
    const corners = cornersOf(svg);
    expect(corners).toHaveLength(count);
    expect(new Set(corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(count);
    // One outline, again and again: every unit has the same area.
    expect(new Set([...svg.matchAll(/[Mm]-?[\d.]+ -?[\d.]+([^Mm"]*z)/g)].map(([, outline]) => outline)).size).toBe(1);
    for (const [x, y] of corners) expect(x >= 0 && x <= (width ?? 0) && y >= 0 && y <= (height ?? 0)).toBe(true);
  });

  test('says what one stands for, and costs little', () => {
    const plot = field(mark, 2000, '10');
    expect(cornersOf(drawChart(plot))).toHaveLength(200);
    expect(lettered(plot).words.key?.[1]).toBe(`一个图形代表10${units[mark]}`);
    expect(brotliCompressSync(drawChart(field(mark, 2332))).length).toBeLessThan(700);
  });
});

test('days stand in weeks', () => {
  const rows = Map.groupBy(cornersOf(drawChart(field('日', 14))), ([, y]) => y);
  expect([...rows.values()].map((row) => row.length)).toEqual([7, 7]);
});

test.each<[string, { mark?: string; each?: string; kind?: 'bar' | 'dots' }, number, string, string]>([
  ['schools for people', { mark: '学校' }, 82, '名', '不能代表“82名”的“名”，请改用人、芽'],
  ['a mark cut in two', { mark: '户', each: '10' }, 82, '户', '82不能被10整除'],
  ['a mark for half a thing', { mark: '户', each: '0.5' }, 82, '户', 'each 要写成1以上的整数'],
  ['words for a number', { mark: '户', each: '十' }, 82, '户', 'each 要写成1以上的整数'],
  ['more than anybody tells apart', { mark: '户' }, 7000, '户', '请写 each，如 each="10"'],
  ['a scale for dots', { each: '10' }, 80, '户', 'each 要和 mark 一起写'],
  ['marks for bars', { mark: '户', kind: 'bar' }, 80, '户', '写成“名称=一句话”'],
])('%s are refused', (_, own, value, unit, reason) => {
  const given = figure({ value, unit, wordings: [`${value}${unit}`] });
  expect(() => chartSpec(props({ kind: 'dots', ...own }), [given])).toThrow(reason);
});

describe('a part in its whole', () => {
  const whole = figure({ label: '全部', value: 175, unit: '元', wordings: ['175元'] });
  const portion = figure({ label: '一部分', value: 100, unit: '元', precision: '多', wordings: ['100多元'] });
  const drawn = (part = portion) => drawChart(chartSpec(props({ kind: 'part' }), [whole, part]).plot);

  test('fills as much of the bar, and trails off where it is a lower bound', () => {
    const ends = (svg: string) => [...svg.matchAll(/d="M0 0H([\d.]+)V40/g)].map(([, end]) => Number(end));
    const [, filled] = ends(drawn());
    expect((filled ?? 0) / 400).toBeCloseTo(100 / 175, 2);
    expect(drawn().match(/<path/g)?.length).toBe(
      (drawn({ ...portion, precision: '确数' }).match(/<path/g)?.length ?? 0) + 4,
    );
  });

  test.each([
    ['one number', [whole], '一个数请改用 bar'],
    ['the part first', [portion, whole], '不是确数'],
    ['a part that is larger', [{ ...portion, precision: '确数' as const }, whole], '比整体'],
    ['two measures', [whole, figure({ label: '人', value: 3, unit: '名' })], '单位不同'],
  ])('%s is refused', (_, figures, reason) => {
    expect(() => chartSpec(props({ kind: 'part' }), figures)).toThrow(reason);
  });
});
