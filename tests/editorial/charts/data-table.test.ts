import { expect, test } from 'vitest';
import { tableOfFigures, tableOfPoints } from '../../../src/editorial/charts/data-table.ts';
import { csvOf } from '../../../src/lib/table.ts';
import { drivers, readers } from '../../charts/fixtures.ts';

test('a table says what, how much, in what, when and from where', () => {
  expect(tableOfFigures([readers]).rows).toEqual([
    [
      { text: '借书的乡邻' },
      { text: '2000多名', value: 2000, bound: '不少于' },
      { text: '名' },
      { text: '截至报道时（2019年5月）' },
      { text: '跟车记者' },
    ],
  ]);
});

test('the points of a scatter chart have a column an axis', () => {
  const points = [{ label: '东村', value: 12, wording: '12', x: { value: 3, wording: '3' } }];
  expect(tableOfPoints({ axes: ['路程', '走访'], points, asOf: '2023', source: '账本' })).toEqual({
    head: ['项目', '路程', '走访'],
    rows: [[{ text: '东村' }, { text: '3', value: 3 }, { text: '12', value: 12 }]],
  });
});

test('the CSV has each amount as printed and as a number, and opens in Excel', () => {
  expect(csvOf(tableOfFigures([drivers]))).toBe(
    '\ufeff项目,数值,数值（数字）,数值（精度）,单位,时间,出处\r\n开过书车的人,253名,253,确数,名,2023年,跟车记者\r\n',
  );
});
