import type { Precision } from '../amounts/hedges.ts';
import { type Amount, parseWording } from '../amounts/wording.ts';

/** What is wrong with a chart's own table, and in which of its cells, the head being row 0. */
export interface TableFault {
  row: number;
  column: number;
  what: string;
  mend: string;
}

/** Everything in a table that a chart would leave out, or that nobody could tell apart. @param columns that the chart reads */
export function tableFaults(cells: readonly (readonly string[])[], columns: 2 | 3, unit = ''): TableFault[] {
  const [head = [], ...rows] = cells;
  const faults: TableFault[] = [];
  const say = (row: number, column: number, what: string, mend: string) => faults.push({ row, column, what, mend });
  if (head.length < columns) {
    say(0, 0, `小表只有${head.length}栏`, shapes[columns]);
    return faults;
  }
  head.slice(columns).forEach((name, index) => {
    say(0, columns + index, `一张图只画一组数，“${name}”这一栏不会画出来，也不在数据表里`, '另画一张图，或删去这一栏');
  });
  if (columns === 3) {
    head.forEach((name, column) => {
      if (!name && column > 0 && column < 3) say(0, column, '这条轴没有名称', '写上量的是什么和单位，如“路程（公里）”');
    });
  }
  if (rows.length === 0) say(0, 0, '小表里没有数', '表头和 --- 下面，一行写一个');
  rows.forEach((cellsOfRow, index) => {
    const row = index + 1;
    const [label = ''] = cellsOfRow;
    const first = rows.findIndex(([other = '']) => other === label);
    if (!label) say(row, 0, '这一行没有名称', '写上这个数是谁的、什么时候的');
    else if (first < index) say(row, 0, `“${label}”和第${first + 1}行的名称一样，图上分不清`, '写成不同的名称');
    for (let column = 1; column < columns; column += 1) {
      const said = faultOfNumber(cellsOfRow[column] ?? '', columns === 3 ? '' : unit);
      if (said) say(row, column, ...said);
    }
  });
  return faults;
}

const shapes = {
  2: '写成两栏：名称、数',
  3: 'scatter 要三栏：名称、横轴、纵轴；别的图表两栏',
} as const;

/** What a cell says, where that is one number from zero up, with the vague words that belong to it. */
export function amountIn(cell: string, unit: string): { value: number; precision: Precision } | undefined {
  const { precision, value } = amountOf(cell, unit) ?? {};
  return precision && typeof value === 'number' && value >= 0 ? { value, precision } : undefined;
}

/** A bare number has no unit to end in, so one is lent to it. */
function amountOf(cell: string, unit: string): Amount | undefined {
  return parseWording(`${cell}${unit || '个'}`, unit || '个');
}

function faultOfNumber(cell: string, unit: string): [what: string, mend: string] | undefined {
  if (!cell) return ['这一格是空的', '补上数；没有这个数的，删去这一行，在 note 里说明'];
  if (amountIn(cell, unit)) return undefined;
  if (Array.isArray(amountOf(cell, unit)?.value))
    return [`“${cell}”是从几到几的数，图上画不出来`, '只写一个数，或写进正文'];
  const [, number = '', after = ''] = cell.match(/^([\d.,]+(?:[十百千万亿]*[余多]?))\s*([^\d\s.,]+)$/) ?? [];
  if (number && after === unit) return [`“${cell}”里又写了单位`, `只写${number}，单位已经写在 unit 里`];
  if (number && unit) return [`“${cell}”的单位不是 unit 里的“${unit}”`, '一张图只用一种单位：换算以后，只写数'];
  if (number) return [`“${cell}”里写了单位`, `只写${number}，单位写在表头里`];
  if (/^[-−–]\s*\d/.test(cell)) return [`“${cell}”是负数，图表都从零画起，画不了`, '把减少的写成正数，在名称里说明'];
  return [`“${cell}”读不出数来`, '只写一个数，单位写在 unit 里'];
}
