import { claimOf, type Plot } from './kinds.ts';
import { countsPeople } from './people.ts';
import type { Row } from './plot.ts';

/** Why a chart would be unreadable or would mislead, and what to do instead; undefined when it is honest. */
export function objectionTo({ kind, ...shown }: Plot): string | undefined {
  const { axes, most = Number.POSITIVE_INFINITY, objection, oneAxis } = claimOf(kind);
  const { rows } = shown;
  if (rows.length > most) return `${kind} 最多画${most}个数，现在有${rows.length}个，请拆成两张图`;
  if (Boolean(axes) !== Boolean(shown.axes)) {
    return 'scatter 要在图表里写一张三栏的小表：名称、横轴、纵轴；别的图表只要两栏';
  }
  if (shown.total && kind !== 'doughnut') return 'total 只用在 doughnut 里，请删去';
  if ((shown.mark || shown.each) && kind !== 'dots') return 'mark 和 each 只用在 dots 里，请删去';
  return notFromZero(rows) || (oneAxis && mixed(rows)) || objection?.(shown);
}

/** Every kind begins at zero, and goes up from there. */
function notFromZero(rows: readonly Row[]): string | undefined {
  const marks = rows.flatMap(({ value, wording, x }) => [{ value, wording }, ...(x ? [x] : [])]);
  const negative = marks.find(({ value }) => value < 0);
  if (negative) return `“${negative.wording}”小于零，图都从零往上画，画不出来；写进正文或文字表格`;
  const nothing = rows.every(({ value }) => value === 0) || rows.every(({ x }) => x?.value === 0);
  return nothing ? '画的数都是0，没有什么可画；写进正文' : undefined;
}

function mixed(rows: readonly Row[]): string | undefined {
  const units = [...new Set(rows.map((row) => row.unit))];
  const measures = new Set(units.map((unit) => (countsPeople(unit) ? '人' : unit)));
  return measures.size > 1 ? `单位不同（${units.join('、')}）的数不能画在同一条轴上` : undefined;
}
