import type { RuleId } from '../../lib/rule-id.ts';
import { faultOfNumber } from './cells.ts';
import type { Claim } from './plot.ts';
import { timeFaults } from './time-faults.ts';

/** What is wrong with a chart's own table, and in which of its cells, the head being row 0. */
export interface TableFault {
  row: number;
  column: number;
  what: string;
  mend: string;
  rule: RuleId;
}

/** More lines or bars beside one another nobody tells apart. */
export const mostSeries = 3;

type Cells = readonly (readonly string[])[];
type Asked = Pick<Claim, 'axes' | 'fromZero' | 'timed'>;

/** How many columns of a table a chart reads, its names included. */
export function columnsOf({ axes, fromZero }: Asked, [head = []]: Cells): number {
  if (axes) return 3;
  return fromZero ? Math.max(2, Math.min(head.length, 1 + mostSeries)) : 2;
}

/** Everything in a table that a chart would leave out, or that would mislead. @param claim of the chart's kind */
export function tableFaults(cells: Cells, claim: Asked, unit = ''): TableFault[] {
  const [head = [], ...rows] = cells;
  const columns = columnsOf(claim, cells);
  if (head.length < columns) {
    const mend = claim.axes ? 'scatter 要三栏：名称、横轴、纵轴；别的图表两栏' : '写成两栏：名称、数';
    return [faultAt(0, 0, `小表只有${head.length}栏`, mend)];
  }
  const none = rows.length === 0 ? [faultAt(0, 0, '小表里没有数', '表头和 --- 下面，一行写一个')] : [];
  const labels = rows.map(([label = '']) => label);
  const series = columns > 2 && !claim.axes ? head.slice(1, columns) : [];
  return [
    ...inHead(head.slice(1, columns), claim, unit),
    ...beyond(head, columns, claim),
    ...none,
    ...rows.flatMap((row, index) => inRow(row, index, labels, { claim, columns, unit })),
    ...(claim.axes ? [] : timeFaults(labels, series, claim)).map((fault) => ({
      ...fault,
      rule: 'chart-time' as const,
    })),
  ];
}

function faultAt(row: number, column: number, what: string, mend: string, rule: RuleId = 'chart-table'): TableFault {
  return { row, column, what, mend, rule };
}

/** Columns that the chart does not read. */
function beyond(head: readonly string[], columns: number, { axes, fromZero }: Asked): TableFault[] {
  const many = fromZero ? `一张图最多画${mostSeries}组数` : '这种图只画一组数';
  const mend = fromZero || axes ? '另画一张图，或删去这一栏' : '几组数并列用 bar 或 line；或者另画一张图，删去这一栏';
  return head
    .slice(columns)
    .map((name, index) => faultAt(0, columns + index, `${many}，“${name}”这一栏不会画出来，也不在数据表里`, mend));
}

function inRow(
  [label = '', ...numbers]: readonly string[],
  index: number,
  labels: readonly string[],
  { claim, columns, unit }: { claim: Asked; columns: number; unit: string },
): TableFault[] {
  const first = labels.indexOf(label);
  const name: TableFault[] = [];
  if (!label) name.push(faultAt(index + 1, 0, '这一行没有名称', '写上这个数是谁的、什么时候的'));
  else if (first < index)
    name.push(faultAt(index + 1, 0, `“${label}”和第${first + 1}行的名称一样，图上分不清`, '写成不同的名称'));
  const given = Array.from({ length: columns - 1 }, (_, column) => numbers[column] ?? '');
  return [
    ...name,
    ...given.flatMap((cell, column) => {
      const said = faultOfNumber(cell, claim.axes ? '' : unit, claim.fromZero);
      return said ? [faultAt(index + 1, column + 1, ...said)] : [];
    }),
  ];
}

/** A unit behind a name: 人数（万人）. Periods stand in brackets as well, and are longer or have digits. */
const inBrackets = /[（(]([\p{L}%‰℃]{1,3})[）)]$/u;

/** Axes and series have names, no two alike, and all of them one measure. */
function inHead(names: readonly string[], { axes }: Asked, unit: string): TableFault[] {
  if (names.length < 2) return [];
  return names.flatMap((name, index): TableFault[] => {
    const say = (what: string, mend: string) => [
      faultAt(0, index + 1, what, mend, axes ? 'chart-table' : 'chart-series'),
    ];
    if (axes) return name ? [] : say('这条轴没有名称', '写上量的是什么和单位，如“路程（公里）”');
    if (!name) return say('这一组没有名称，图上分不清是谁的数', '表头写上，如“2023年”');
    if (names.indexOf(name) < index)
      return say(`有两组都叫“${name}”，图上分不清`, '写成不同的名称，如“2022年”“2023年”');
    const [, other] = name.match(inBrackets) ?? [];
    if (!unit || !other || other === unit) return [];
    return say(`“${name}”的单位是“${other}”，不是 unit 里的“${unit}”，不能画在同一条轴上`, '另画一张图');
  });
}
