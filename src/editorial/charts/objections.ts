import { parseWording } from '../amounts/wording.ts';
import type { Kind, Plot, Row } from './plot.ts';

const most: Record<Kind, number> = { bar: 6, line: 12, doughnut: 6, scatter: 60, dots: 1, magnitude: 6 };
const mostDots = 5000;

/** Measure words for one and the same thing, a person. 人次 counts something else. */
const people = ['名', '人', '位'];

/** Why a chart would be unreadable or would mislead, and what to do instead; undefined when it is honest. */
export function objectionTo(plot: Plot): string | undefined {
  const { kind, rows } = plot;
  if (kind === 'dots') return againstDots(rows);
  if (rows.length > most[kind]) return `${kind} 最多画${most[kind]}个数，现在有${rows.length}个，请拆成两张图`;
  if ((kind === 'scatter') !== Boolean(plot.axes)) {
    return 'scatter 要在图表里写一张三栏的小表：名称、横轴、纵轴；别的图表只要两栏';
  }
  if (kind === 'magnitude') return againstMagnitude(rows);
  if (kind === 'doughnut') return mixed(rows) ?? againstDoughnut(plot);
  if (kind === 'line' && rows.length < 3) return '折线至少要三个数，两个数请用 bar';
  return mixed(rows);
}

function mixed(rows: readonly Row[]): string | undefined {
  const units = [...new Set(rows.map((row) => row.unit))];
  const measures = new Set(units.map((unit) => (people.includes(unit) ? '人' : unit)));
  return measures.size > 1 ? `单位不同（${units.join('、')}）的数不能画在同一条轴上` : undefined;
}

/** A dot for every unit is true only of a whole number, and legible only up to a few thousand. */
function againstDots(rows: readonly Row[]): string | undefined {
  const [row] = rows;
  if (!row || rows.length > 1) return `点阵一次只画一个数，现在有${rows.length}个`;
  if (!Number.isInteger(row.value) || /[几数上约]/.test(row.wording)) {
    return `“${row.wording}”不是数得清的整数，不能一点一${row.unit}地画，请改用 bar`;
  }
  if (row.value > mostDots) return `点阵最多${mostDots}点，${row.wording}太多，请改用 bar`;
  return undefined;
}

/** Below a thousandfold a common axis shows the same more plainly. */
function againstMagnitude(rows: readonly Row[]): string | undefined {
  const values = rows.map((row) => row.value);
  const span = Math.max(...values) / Math.min(...values);
  return span < 1000 ? '最大的数不到最小的数的1000倍，不必用数量级的轴，请改用 bar' : undefined;
}

/** Only parts that add up to a whole may stand in a ring. */
function againstDoughnut({ rows, total }: Plot): string | undefined {
  const unit = rows[0]?.unit ?? '';
  const whole = total ? parseWording(total, unit) : undefined;
  if (!whole) return `环形图要写 total：各部分合起来是多少，如 total="100${unit}"`;
  if (rows.some((row) => row.open)) return '环形图只画确数，带“余”“多”的请改用 bar';
  const sum = Number(rows.reduce((added, row) => added + row.value, 0).toPrecision(12));
  if (sum !== whole.value) return `各部分加起来是${sum}${unit}，不是 total 的${total}；加不成总数的请改用 bar`;
  return undefined;
}
