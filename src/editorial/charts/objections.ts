import { claimOf, type Plot } from './kinds.ts';
import { countsPeople } from './people.ts';
import { evenly, unevenPeriods, unfinishedYear } from './periods.ts';
import { type Row, type Shown, seriesCount, slotsOf } from './plot.ts';
import { mostSeries } from './table-faults.ts';
import { objectionToSeries } from './time-faults.ts';

/** Why a chart would be unreadable or would mislead, and what to do instead; undefined when it is honest. */
export function objectionTo({ kind, ...shown }: Plot): string | undefined {
  const { axes, fromZero, most = Number.POSITIVE_INFINITY, objection, oneAxis } = claimOf(kind);
  const { rows } = shown;
  const places = slotsOf(shown).length;
  if (places > most) return `${kind} 最多画${most}个数，现在有${places}个，请拆成两张图`;
  if (Boolean(axes) !== Boolean(shown.axes)) {
    return 'scatter 要在图表里写一张三栏的小表：名称、横轴、纵轴；别的图表只要两栏';
  }
  if (shown.total && kind !== 'doughnut') return 'total 只用在 doughnut 里，请删去';
  if (shown.each && kind !== 'dots') return 'each 只用在 dots 里，请删去';
  if (shown.mark && kind !== 'dots') return 'mark 只用在 dots、bar 和 line 里，请删去';
  if (shown.series && !fromZero) return `${kind} 只画一组数，series 只用在 bar 和 line 里，请删去`;
  return (
    ofNothing(rows, fromZero || axes) ||
    (oneAxis && mixed(rows)) ||
    objectionToGroups(shown) ||
    inTime(shown, fromZero) ||
    objection?.(shown)
  );
}

/** What is below zero has its place in few kinds, and what is nothing in none. */
function ofNothing(rows: readonly Row[], goesBelow: boolean | undefined): string | undefined {
  const marks = rows.flatMap(({ value, wording, x }) => [{ value, wording }, ...(x ? [x] : [])]);
  const negative = marks.find(({ value }) => value < 0);
  if (negative && !goesBelow) return `“${negative.wording}”小于零，这种图从零往上画，画不出来；请改用 bar 或 line`;
  const nothing = rows.every(({ value }) => value === 0) || rows.every(({ x }) => x?.value === 0);
  return nothing ? '画的数都是0，没有什么可画；写进正文' : undefined;
}

function mixed(rows: readonly Row[]): string | undefined {
  const units = [...new Set(rows.map((row) => row.unit))];
  const measures = new Set(units.map((unit) => (countsPeople(unit) ? '人' : unit)));
  return measures.size > 1 ? `单位不同（${units.join('、')}）的数不能画在同一条轴上` : undefined;
}

/** Series have to be few, told apart, and in turn. */
function objectionToGroups(shown: Shown): string | undefined {
  const { series = [], rows } = shown;
  if (seriesCount(shown) > mostSeries) return `一张图最多画${mostSeries}组数，现在有${series.length}组，请拆成两张图`;
  const twice = series.find((name, index) => series.indexOf(name) < index);
  if (twice) return `有两组都叫“${twice}”，图上分不清，请在 series 里写不同的名称`;
  const empty = series.find((_, index) => rows.every((row) => row.series !== index));
  if (empty) return `“${empty}”一个数也没有，请删去这一组`;
  const said = objectionToSeries(series);
  return said && `${said.what}，${said.mend}`;
}

/** Parts of a period, such as a year that is not over, look like a fall beside whole ones. */
function inTime(shown: Shown, fromZero: boolean | undefined): string | undefined {
  if (!fromZero) return undefined;
  const { rows, series = [] } = shown;
  const labels = slotsOf(shown).map(({ label }) => label);
  const unfinished = rows.flatMap(
    ({ asOf = '', label, series: of = 0 }) =>
      unfinishedYear(labels, label, asOf) ?? unfinishedYear(series, series[of] ?? '', asOf) ?? [],
  );
  const what = unevenPeriods(labels)?.what ?? unfinished[0];
  return what && `${what}，${evenly}`;
}
