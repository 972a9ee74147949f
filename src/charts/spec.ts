import { formatAsOf } from '../figures/as-of.ts';
import type { Precision } from '../figures/wording.ts';
import { listed } from '../lib/listed.ts';
import type { Figure } from '../schemas/figure.ts';

/** Horizontal bars on one axis from zero, or a field with one dot for every unit. */
export const kinds = ['bar', 'dots'] as const;
export type Kind = (typeof kinds)[number];

/** What an editor writes in a story; lists are separated by commas, Western or Chinese. */
export interface ChartProps {
  kind: string;
  figures: string;
  title: string;
  takeaway: string;
  labels?: string | undefined;
  note?: string | undefined;
}

/** One figure as it is drawn. */
export interface Row {
  label: string;
  value: number;
  wording: string;
  unit: string;
  asOf: string;
  /** The value is only a lower bound, so its mark ends open. */
  open: boolean;
}

/** All that drawing needs, on either side: the build draws it, and it travels to the browser as JSON. */
export interface Plot {
  kind: Kind;
  rows: Row[];
}

export interface ChartSpec {
  title: string;
  takeaway: string;
  note: string | undefined;
  plot: Plot;
}

const mostBars = 6;
const mostDots = 5000;
const longestLabel = 18;
const lowerBounds: readonly Precision[] = ['余', '多', '上', '几', '数'];

/** Measure words for one and the same thing, a person. 人次 counts something else. */
const people = ['名', '人', '位'];

/**
 * Makes a chart of an editor's props and the figures they name.
 * @throws in Chinese, with the reason, when the chart would be incomplete or would mislead
 */
export function chartSpec(props: ChartProps, figures: readonly Figure[]): ChartSpec {
  const refuse = (reason: string): never => {
    throw new Error(`图表“${props.title || props.figures}”：${reason}`);
  };
  if (!props.title?.trim()) refuse('缺标题，请写 title');
  if (!props.takeaway?.trim()) refuse('缺一句话说明这张图看出什么，请写 takeaway');
  const kind =
    kinds.find((known) => known === props.kind) ?? refuse(`不认识 kind="${props.kind}"，可用 ${kinds.join('、')}`);
  if (figures.length === 0) refuse('没有数字，请在 figures 里写总账里的 id');
  for (const figure of figures) if (!figure.unit) refuse(`${figure.id} 缺单位`);

  const labels = listed(props.labels);
  if (labels.length > 0 && labels.length !== figures.length) {
    refuse(`figures 有${figures.length}个，labels 却有${labels.length}个，要一一对应`);
  }
  const rows = figures.map((figure, index) => rowOf(figure, labels[index] ?? figure.label));
  const long = rows.find((row) => row.label.length > longestLabel);
  if (long) refuse(`“${long.label}”超过${longestLabel}字，手机上放不下，请在 labels 里写短标签`);

  const objection = kind === 'bar' ? againstBars(rows) : againstDots(rows);
  if (objection) refuse(objection);
  return { title: props.title, takeaway: props.takeaway, note: props.note, plot: { kind, rows } };
}

function rowOf(figure: Figure, label: string): Row {
  return {
    label,
    value: figure.value,
    wording: figure.wordings[0] ?? '',
    unit: figure.unit,
    asOf: formatAsOf(figure.asOf),
    open: lowerBounds.includes(figure.precision),
  };
}

/** Why these rows must not share one axis, if they must not. */
function againstBars(rows: readonly Row[]): string | undefined {
  if (rows.length > mostBars) return `条形最多${mostBars}条，现在有${rows.length}条，请拆成两张图`;
  const units = [...new Set(rows.map((row) => row.unit))];
  const measures = new Set(units.map((unit) => (people.includes(unit) ? '人' : unit)));
  if (measures.size > 1) return `单位不同（${units.join('、')}）的数不能画在同一条轴上`;
  return undefined;
}

/** Why a dot for every unit would be false or unreadable, if it would. */
function againstDots(rows: readonly Row[]): string | undefined {
  const [row] = rows;
  if (!row || rows.length > 1) return `点阵一次只画一个数，现在有${rows.length}个`;
  if (row.open || !Number.isInteger(row.value))
    return `“${row.wording}”不是确切的整数，不能一点一${row.unit}地画，请改用 bar`;
  if (row.value > mostDots) return `点阵最多${mostDots}点，${row.wording}太多，请改用 bar`;
  return undefined;
}
