import { duplicates } from '../../lib/duplicates.ts';
import { listed } from '../../lib/listed.ts';
import { directionOf } from '../amounts/hedges.ts';
import type { Figure } from '../schemas/figure.ts';
import type { ScatterPoint } from './inline-table.ts';
import { claimOf, type Kind, type Plot } from './kinds.ts';
import { timesOf } from './moments.ts';
import { objectionTo } from './objections.ts';
import type { Row } from './plot.ts';

/** What an editor writes in a story; lists are separated by commas, Western or Chinese. */
export interface ChartProps {
  kind: Kind;
  /** Ids of the ledger. A chart without them brings a small table of its own. */
  figures?: string | undefined;
  title: string;
  takeaway: string;
  /** Short labels for the figures, in the same order. */
  labels?: string | undefined;
  note?: string | undefined;
  /** The whole that the parts of a doughnut add up to, such as 100%. */
  total?: string | undefined;
  night?: boolean | undefined;
  /** What one mark of a field looks like, and how many it stands for. */
  mark?: string | undefined;
  each?: string | undefined;
}

export interface ChartSpec {
  title: string;
  takeaway: string;
  note: string;
  plot: Plot;
}

const longestLabel = 18;

/** What a reader has to be told of lower bounds before the editor's own note. */
const explanation = '带“余”“多”等字的数按下限画，末端渐疏，表示实际不止于此。';

/**
 * Makes a chart of an editor's props and the figures they name.
 * @param points of a scatter chart, in the place of figures
 * @throws in Chinese, with the reason, when the chart would be incomplete or would mislead
 */
export function chartSpec(props: ChartProps, figures: readonly Figure[], points?: ScatterData): ChartSpec {
  const refuse = (reason: string): never => {
    throw new Error(`图表“${props.title}”：${reason}`);
  };
  for (const { id, source, unit } of figures) if (!unit || !source) refuse(`${id} 缺单位或出处`);

  const labels = listed(props.labels);
  if (labels.length > 0 && labels.length !== figures.length) {
    refuse(`figures 有${figures.length}个，labels 却有${labels.length}个，要一一对应`);
  }
  const rows = points
    ? points.points.map((point) => ({ ...point, unit: '', asOf: points.asOf, source: points.source, open: false }))
    : figures.map((figure, index) => rowOf(figure, labels[index] ?? figure.label, refuse));
  if (rows.length === 0) refuse('没有数字，请在 figures 里写总账里的 id，或在图表里写一张小表');
  const long = rows.find((row) => row.label.length > longestLabel);
  if (long) refuse(`“${long.label}”超过${longestLabel}字，手机上放不下，请在 labels 里写短标签`);

  const { kind } = props;
  const { at } = claimOf(kind).timed ? timesOf(rows) : {};
  const plot: Plot = {
    kind,
    rows: at ? rows.map((row, index) => ({ ...row, at: at[index] as number })) : rows,
    ...(points && { axes: points.axes }),
    ...(props.total && { total: props.total }),
    ...(props.mark && { mark: props.mark }),
    ...(props.each && { each: Number(props.each) }),
    ...(props.night && { night: true }),
  };
  const objection = objectionTo(plot);
  if (objection) refuse(objection);
  const [twice] = duplicates(rows.map(({ label }) => label));
  if (twice) refuse(`有两个“${twice}”，图上分不清，请在 labels 里写不同的名称`);
  const told = claimOf(kind).note;
  const explained = told?.always || rows.some((row) => row.open);
  const note = `${explained ? (told?.text ?? explanation) : ''}${props.note ?? ''}`;
  return { title: props.title, takeaway: props.takeaway, note, plot };
}

export interface ScatterData {
  axes: readonly [string, string];
  points: readonly ScatterPoint[];
  asOf: string;
  source: string;
}

function rowOf(figure: Figure, label: string, refuse: (reason: string) => never): Row {
  const {
    value,
    wordings: [wording = ''],
  } = figure;
  if (typeof value !== 'number') return refuse(`“${wording}”是从几到几的数，图上画不出来；写进正文，或分成两个数登记`);
  return {
    label,
    value,
    wording,
    unit: figure.unit,
    asOf: figure.asOf,
    open: directionOf(figure.precision) === 'above',
  };
}
