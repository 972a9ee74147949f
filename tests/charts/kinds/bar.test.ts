import { expect, test } from 'vitest';
import { drawChart, lettered } from '../../../src/charts/draw.ts';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { figure, props } from '../fixtures.ts';
import { compared } from './plots.ts';

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
