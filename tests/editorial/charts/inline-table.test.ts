import { expect, test } from 'vitest';
import { cellsOf, inlineFigures, inlinePoints } from '../../../src/editorial/charts/inline-table.ts';
import { claimOf } from '../../../src/editorial/charts/kinds.ts';
import { tableFaults } from '../../../src/editorial/charts/table-faults.ts';

const origin = { unit: '名', asOf: '2023', source: 'O4' };

test('a table is read row by row, whatever else the HTML holds', () => {
  const html =
    '<p>前</p><table><thead><tr><th>年</th><th>数</th></tr></thead><tr><th>甲</th><td> 12 </td></tr></table>';
  expect(cellsOf(html)).toEqual([
    ['年', '数'],
    ['甲', '12'],
  ]);
});

test('its rows become figures, with the vagueness that was written', () => {
  const {
    figures: [first, second],
  } = inlineFigures(
    [
      ['年', '数'],
      ['2022年', '2000多'],
      ['2023年', '1.2万'],
    ],
    origin,
    claimOf('bar'),
  );
  expect(first).toMatchObject({ label: '2022年', value: 2000, precision: '多', wordings: ['2000多名'], source: 'O4' });
  expect(second).toMatchObject({ value: 12000, precision: '确数', unit: '名', asOf: '2023' });
});

test.each([[{ ...origin, unit: undefined }], [{ ...origin, asOf: undefined }], [{ ...origin, source: undefined }]])(
  'numbers of unknown origin are refused',
  (given) => {
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Partial<typeof origin>;
    expect(() =>
      inlineFigures(
        [
          ['年', '数'],
          ['甲', '1'],
        ],
        known,
        claimOf('bar'),
      ),
    ).toThrow('要写明 unit（单位）、asOf（截至何时）和 source（出处）');
  },
);

test('a cell that is no number is named', () => {
  expect(() =>
    inlineFigures(
      [
        ['年', '数'],
        ['甲', '许多'],
      ],
      origin,
      claimOf('bar'),
    ),
  ).toThrow('“许多”读不出数来');
});

test('three columns make points, and their heads the axes', () => {
  const { axes, points } = inlinePoints(
    [
      ['村', '路程（公里）', '走访（次）'],
      ['东村', '3', '12'],
    ],
    origin,
    claimOf('scatter'),
  );
  expect(axes).toEqual(['路程（公里）', '走访（次）']);
  expect(points).toEqual([{ label: '东村', value: 12, wording: '12', x: { value: 3, wording: '3' } }]);
});

test('everything wrong with a table is told at once, each in its cell, and nothing of a good one', () => {
  const cells = [
    ['月', '去年', '今年'],
    ['1月', '三十', '2'],
    ['', '', ''],
    ['1月', '3起', ''],
  ];
  const told = tableFaults(cells, claimOf('dots'), '起').map(({ column, row, what }) => `${row}:${column} ${what}`);
  expect(told).toEqual([
    expect.stringContaining('0:2 这种图只画一组数，“今年”'),
    '2:0 这一行没有名称',
    '2:1 这一格是空的',
    expect.stringContaining('3:0 “1月”和第1行'),
    '3:1 “3起”里又写了单位',
  ]);
  for (const number of ['12', '1,200', '1.5万', '2000多', '约30', '三十']) {
    expect(
      tableFaults(
        [
          ['月', '数'],
          ['1月', number],
        ],
        claimOf('dots'),
        '起',
      ),
    ).toEqual([]);
  }
});
