import { expect, test } from 'vitest';
import { cellsOf, inlineFigures, inlinePoints } from '../../../src/editorial/charts/inline-table.ts';

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
  const [first, second] = inlineFigures(
    [
      ['年', '数'],
      ['2022年', '2000多'],
      ['2023年', '1.2万'],
    ],
    origin,
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
  );
  expect(axes).toEqual(['路程（公里）', '走访（次）']);
  expect(points).toEqual([{ label: '东村', value: 12, wording: '12', x: { value: 3, wording: '3' } }]);
});
