import { describe, expect, test } from 'vitest';
import { readChart, type Written } from '../../../src/components/story/Chart/read.ts';
import { tableOfChart } from '../../../src/editorial/charts/data-table.ts';
import type { Kind } from '../../../src/editorial/charts/kinds.ts';
import { numberAt, slotsOf } from '../../../src/editorial/charts/plot.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';
import { csvOf } from '../../../src/lib/table.ts';
import { figure } from '../../charts/fixtures.ts';

const ledger = new Map(
  [
    figure({ id: 'a-22', label: '甲前年', value: 9800, unit: '册', wordings: ['9800册'], asOf: '2022' }),
    figure({ id: 'a-23', label: '甲去年', value: 12_000, unit: '册', wordings: ['1.2万册'], asOf: '2023' }),
    figure({ id: 'b-23', label: '乙去年', value: 4600, unit: '册', wordings: ['4600册'], asOf: '2023' }),
    figure({ id: 'b-so-far', label: '乙今年', value: 4600, unit: '册', wordings: ['4600册'], asOf: '2024-09' }),
    figure({ id: 'down', label: '甲的增减', value: 12.5, unit: '%', wordings: ['下降12.5%'] }),
    figure({ id: 'up', label: '乙的增减', value: 8, unit: '%', wordings: ['增长8%'] }),
    figure({ id: 'cold', label: '最冷', value: -12, unit: '℃', wordings: ['-12℃'] }),
  ].map((entry) => [entry.id, entry]),
);
const byId = (ids: readonly string[]) => ids.map((id) => ledger.get(id) as Figure);
const written = (own: Partial<Written>): Written => ({ kind: 'bar', title: '题', takeaway: '话。', ...own });
const own = { unit: '起', asOf: '2023', source: '账本' };
const read = (given: Partial<Written>, cells: string[][] = []) =>
  readChart(written(cells.length > 0 ? { ...own, ...given } : given), cells, byId);
const refusal =
  (given: Partial<Written>, cells: string[][] = []) =>
  () =>
    read(given, cells);

describe('numbers of several series', () => {
  const cells = [
    ['月份', '2022年', '2023年'],
    ['1月', '120', '190'],
    ['2月', '—', '214'],
    ['3月', '128', '0'],
  ];

  test('stand each in its place, and what is missing is a gap and no zero', () => {
    const { plot } = read({ kind: 'line' }, cells).spec;
    expect(slotsOf(plot).map(({ at, label }) => [label, at])).toEqual([
      ['1月', 1],
      ['2月', 2],
      ['3月', 3],
    ]);
    expect(plot.series).toEqual(['2022年', '2023年']);
    expect(plot.rows).toHaveLength(5);
    expect(numberAt(plot, 1, 0)).toBeUndefined();
    expect(numberAt(plot, 2, 1)?.value).toBe(0);
  });

  test('are told in the table and the CSV, gap and note as well', () => {
    const { figures, spec } = read({ mark: '2月=换了系统' }, cells);
    const table = tableOfChart(spec.plot, figures, true);
    expect(spec.note).toContain('空着的地方没有数据，不是零');
    expect(table.head).toEqual(['项目', '2022年', '2023年', '注释', '时间', '出处']);
    expect(table.rows[1]?.map(({ text, value }) => [text, value])).toEqual([
      ['2月', undefined],
      ['无数据', undefined],
      ['214起', 214],
      ['换了系统', undefined],
      ['2023年', undefined],
      ['账本', undefined],
    ]);
    expect(csvOf(table)).toContain('2月,无数据,,,214起,214,确数,换了系统,2023年,账本');
  });

  test.each(['—', '——', '-', '–', '－', '无数据'])('%s says that there is none', (dash) => {
    expect(read({}, [...cells.slice(0, 2), ['2月', dash, '3']]).spec.plot.rows).toHaveLength(3);
  });

  test('come from the ledger as well, name by name, a dash where there is none, all in one scale', () => {
    const { plot } = read({ figures: 'a-22,a-23,—,b-23', labels: '甲，乙', series: '2022年，2023年' }).spec;
    expect(plot.rows.map(({ label, series, wording }) => [label, series, wording])).toEqual([
      ['甲', 0, '0.98万册'],
      ['甲', 1, '1.2万册'],
      ['乙', 1, '0.46万册'],
    ]);
  });

  test.each([
    [{ labels: '甲，乙', series: '2022年，2023年', figures: 'a-22,a-23,b-23' }, 'figures 要有4个，现在有3个'],
    [{ series: '2022年，2023年', figures: 'a-22,a-23,b-23' }, '分不成一样多的2组'],
    [{ labels: '甲', series: '2023年', figures: 'a-23' }, 'series 只有“2023年”一组'],
    [{ labels: '甲', series: '2021年,2022年,2023年,2024年', figures: '—,a-22,a-23,b-23' }, '最多画3组数'],
    [{ labels: '甲', series: '2023年,2022年', figures: 'a-23,a-22' }, '次序反了'],
    [{ labels: '甲', series: '2023年,2023年', figures: 'a-23,a-22' }, '有两组都叫“2023年”'],
    [{ labels: '甲,乙', series: '2022年,2023年', figures: '—,a-23,—,b-23' }, '“2022年”一个数也没有'],
    [{ labels: '甲', series: '2023年,2024年', figures: 'a-23,b-so-far' }, '“2024年”只算到9月'],
    [{ labels: '2023年,2024年', figures: 'a-23,b-so-far' }, '“2024年”只算到9月'],
    [{ labels: '甲,乙', figures: 'a-23,up' }, '单位不同'],
    [
      { kind: 'dots' as Kind, labels: '甲', series: '2022年,2023年', figures: 'a-22,a-23' },
      'series 只用在 bar 和 line',
    ],
    [{ kind: 'doughnut' as Kind, labels: '甲,乙', total: '1万册', figures: 'a-22,—' }, '画不出空缺'],
    [{ kind: 'dots' as Kind, labels: '甲', figures: 'cold' }, '小于零，这种图从零往上画'],
  ])('%o are refused', (given, why) => {
    expect(refusal(given)).toThrow(why);
  });

  test('and a table’s are named by its head alone', () => {
    expect(refusal({ series: '甲，乙' }, cells)).toThrow('由表头来写，series 请删去');
  });
});

describe('below zero', () => {
  test('what is said to have fallen is, in picture and table', () => {
    const { figures, spec } = read({ figures: 'down,up,cold'.replace(',cold', ''), labels: '甲，乙' });
    expect(spec.plot.rows.map(({ value, wording }) => [value, wording])).toEqual([
      [-12.5, '下降12.5%'],
      [8, '增长8%'],
    ]);
    expect(tableOfChart(spec.plot, figures, true).rows[0]?.[1]).toMatchObject({ text: '下降12.5%', value: -12.5 });
  });

  test.each(['-3.2', '−3.2', '–3.2', '—3.2', '－3.2', '﹣3.2', '负3.2', '- 3.2', '－３.２'])(
    '%s is one number, with one sign',
    (cell) => {
      const { plot } = read({ unit: '%' }, [
        ['月', '增减'],
        ['1月', cell],
        ['2月', '+5'],
      ]).spec;
      expect(plot.rows.map(({ value, wording }) => [value, wording])).toEqual([
        [-3.2, '−3.2%'],
        [5, '5%'],
      ]);
    },
  );
});

describe('large amounts', () => {
  const rows = (unit: string, ...numbers: string[]) =>
    read({ unit }, [['年', '数'], ...numbers.map((number, index) => [`甲${index}`, number])]).spec;

  test.each([
    ['元', ['12600000000', '900000000'], ['126亿元', '9亿元']],
    ['元', ['12,600,000,000', '9亿'], ['126亿元', '9亿元']],
    ['元', ['1.26亿', '9800万'], ['1.26亿元', '0.98亿元']],
    ['万元', ['1260000', '90000'], ['126亿元', '9亿元']],
    ['人次', ['32000', '8000'], ['3.2万人次', '0.8万人次']],
    ['起', ['12345', '9876'], ['12345起', '9876起']],
    ['起', ['9876', '1,200'], ['9876起', '1,200起']],
    ['名', ['3万余', '12000'], ['3万余名', '12000名']],
    ['元', ['-12600000000', '900000000'], ['−126亿元', '9亿元']],
  ])('in %s, %o are written as %o', (unit, given, said) => {
    expect(rows(unit, ...given).plot.rows.map(({ wording }) => wording)).toEqual(said);
  });

  test('that had to be rounded are whole in the table, and readers are told', () => {
    const { note, plot } = rows('元', '12345678901', '987654321');
    expect(plot.rows.map(({ wording }) => wording)).toEqual(['123.46亿元', '9.88亿元']);
    expect(plot.rows.map(({ value }) => value)).toEqual([12_345_678_901, 987_654_321]);
    expect(note).toContain('四舍五入');
  });
});

describe('a note at one place', () => {
  const cells = [
    ['月', '数'],
    ['1月', '3'],
    ['2月', '4'],
  ];

  test.each(['2月=换了系统', '2月＝换了系统', '2月：换了系统'])('%s finds it', (mark) => {
    expect(read({ mark }, cells).spec.plot.marked).toEqual({ slot: 1, text: '换了系统' });
  });

  test.each([
    ['3月=换了系统', '“3月”图上没有，等号前面照写一个名称：1月、2月'],
    ['换了系统', '没有说哪一处'],
    ['2月=', '没有说哪一处'],
    ['2月=从这个月起换成了新的一套系统', '最多放12字'],
  ])('%s does not', (mark, why) => {
    expect(refusal({ mark }, cells)).toThrow(why);
  });
});
