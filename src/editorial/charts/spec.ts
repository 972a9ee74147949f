import { duplicates } from '../../lib/duplicates.ts';
import { listed } from '../../lib/listed.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Gap, ScatterPoint } from './inline-table.ts';
import { claimOf, type Kind, type Plot } from './kinds.ts';
import { readMarked } from './marked.ts';
import { timesOf } from './moments.ts';
import { objectionTo } from './objections.ts';
import { inOneScale } from './one-scale.ts';
import { type Row, type Slot, slotsOf } from './plot.ts';
import { rowsOf } from './rows.ts';

/** What an editor writes in a story; lists are separated by commas, Western or Chinese. */
export interface ChartProps {
  kind: Kind;
  /** Ids of the ledger. A chart without them brings a small table of its own. */
  figures?: string | undefined;
  title: string;
  takeaway: string;
  /** Short labels for the figures, in the same order; where there are series, one for so many figures. */
  labels?: string | undefined;
  /** What figures under one label are told apart by. */
  series?: string | undefined;
  note?: string | undefined;
  /** The whole that the parts of a doughnut add up to, such as 100%. */
  total?: string | undefined;
  night?: boolean | undefined;
  /** What one mark of a field looks like, and how many it stands for; or what is to be said at one place of a chart. */
  mark?: string | undefined;
  each?: string | undefined;
}

export interface ChartSpec {
  title: string;
  takeaway: string;
  note: string;
  plot: Plot;
}

/** What a chart is made of in the place of figures of the ledger. */
export interface ScatterData {
  axes: readonly [string, string];
  points: readonly ScatterPoint[];
  asOf: string;
  source: string;
}

const [longestLabel, longestOfMany, longestSeries] = [18, 12, 8];

/** What a reader has to be told before the editor's own note. */
const told = {
  open: '带“余”“多”等字的数按下限画，末端渐疏，表示实际不止于此。',
  gap: '空着的地方没有数据，不是零。',
  rounded: '图上的数四舍五入，准确的在数据表里。',
};

/**
 * Makes a chart of an editor's props and the figures they name, of which some may be missing.
 * @param own what a table of the chart's own says: points of a scatter chart, or the names of its series
 * @throws in Chinese, with the reason, when the chart would be incomplete or would mislead
 */
export function chartSpec(
  props: ChartProps,
  figures: readonly (Figure | Gap)[],
  own?: ScatterData | { series: readonly string[] },
): ChartSpec {
  const refuse = (reason: string): never => {
    throw new Error(`图表“${props.title}”：${reason}`);
  };
  const { kind } = props;
  const points = own && 'points' in own ? own : undefined;
  const series = own && 'series' in own ? own.series : listed(props.series);
  const read = points
    ? { rows: pointRows(points), slots: undefined, gaps: false }
    : rowsOf(figures, { labels: listed(props.labels), series, kind, refuse });
  if (read.rows.length === 0) refuse('没有数字，请在 figures 里写总账里的 id，或在图表里写一张小表');
  const names = slotsOf(read).map(({ label }) => label);
  const long = tooLong(names, series);
  if (long) refuse(`${long}，请${own ? '把名称写短' : '写短标签'}，如“2023年”`);

  const { fromZero, note: special } = claimOf(kind);
  const { rounded, rows } = fromZero ? inOneScale(read.rows, !own) : { ...read, rounded: false };
  const plot: Plot = {
    kind,
    ...inTime(kind, rows, read.slots),
    ...(series.length > 0 && { series: [...series] }),
    ...(points && { axes: points.axes }),
    ...(props.total && { total: props.total }),
    ...(props.mark && !fromZero && { mark: props.mark }),
    ...(props.each && { each: Number(props.each) }),
    ...(props.night && { night: true }),
  };
  const objection = objectionTo(plot);
  if (objection) refuse(objection);
  const [twice] = duplicates(names);
  if (twice) refuse(`有两个“${twice}”，图上分不清，请在 labels 里写不同的名称`);
  if (props.mark && fromZero) plot.marked = readMarked(props.mark, slotsOf(plot));
  const open = special?.always || rows.some((row) => row.open) ? (special?.text ?? told.open) : '';
  const note = `${open}${read.gaps ? told.gap : ''}${rounded ? told.rounded : ''}${props.note ?? ''}`;
  return { title: props.title, takeaway: props.takeaway, note, plot };
}

/** Which of the names has no room on a phone. */
function tooLong(names: readonly string[], series: readonly string[]): string | undefined {
  const most = series.length > 0 ? longestOfMany : longestLabel;
  const wide = names.find((name) => name.length > most) ?? series.find((name) => name.length > longestSeries);
  return wide && `“${wide}”超过${names.includes(wide) ? most : longestSeries}字，手机上放不下`;
}

/** Numbers, or the places that hold them, where they stand in time. */
function inTime(kind: Kind, rows: Row[], slots: Slot[] | undefined): Pick<Plot, 'rows' | 'slots'> {
  const { at } = claimOf(kind).timed ? timesOf(slots?.map(({ label }) => ({ label, asOf: '' })) ?? rows) : {};
  const timed = <Of>(items: Of[]): Of[] => items.map((item, index) => (at ? { ...item, at: at[index] } : item));
  return slots ? { rows, slots: timed(slots) } : { rows: timed(rows) };
}

function pointRows({ asOf, points, source }: ScatterData) {
  return points.map((point) => ({ ...point, unit: '', asOf, source, open: false }));
}
