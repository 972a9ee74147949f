import { directionOf } from '../amounts/hedges.ts';
import { saysFall } from '../amounts/wording.ts';
import type { Figure } from '../schemas/figure.ts';
import { Refusal } from '../source/contract.ts';
import type { Gap } from './inline-table.ts';
import { claimOf, type Kind } from './kinds.ts';
import type { Row, Slot } from './plot.ts';

interface Asked {
  labels: readonly string[];
  series: readonly string[];
  kind: Kind;
  refuse: Refuse;
}

type Refuse = (reason: string) => never;

/** The numbers of a chart, each in its place, and the places, where some hold several numbers or none. */
interface Arranged {
  rows: Row[];
  slots: Slot[] | undefined;
  gaps: boolean;
}

/** Puts figures in their places: one after the other, and where there are series, one of each in a place. */
export function rowsOf(figures: readonly (Figure | Gap)[], { kind, labels, refuse, series }: Asked): Arranged {
  const count = Math.max(series.length, 1);
  const misfit = misfitOf(figures.length, labels.length, series);
  if (misfit && series.length > 0) throw new Refusal(['chart-series', misfit, howSeries, 'series']);
  if (misfit) refuse(misfit);
  const gaps = figures.some((figure) => 'gap' in figure);
  const { fromZero } = claimOf(kind);
  if (gaps && !fromZero) refuse(`${kind} 画不出空缺，请删去“—”，或改用 bar、line`);
  const placed = gaps || series.length > 0;
  const nameOf = (figure: Figure | Gap, slot: number) => labels[slot] ?? ('gap' in figure ? figure.gap : figure.label);
  const slots = placed
    ? figures.flatMap((figure, index) => (index % count === 0 ? [{ label: nameOf(figure, index / count) }] : []))
    : undefined;
  const rows = figures.flatMap((figure, index): Row[] => {
    if ('gap' in figure) return [];
    const { id, source, unit } = figure;
    if (!unit || !source) refuse(`${id} 缺单位或出处`);
    const slot = Math.floor(index / count);
    const row = rowOf(figure, nameOf(figure, slot), Boolean(fromZero), refuse);
    return [placed ? { ...row, slot, ...(series.length > 0 && { series: index % count }) } : row];
  });
  return { rows, slots, gaps };
}

function misfitOf(figures: number, labels: number, series: readonly string[]): string | undefined {
  if (series.length === 0) {
    return labels > 0 && labels !== figures ? `figures 有${figures}个，labels 却有${labels}个，要一一对应` : undefined;
  }
  if (series.length === 1) return `series 只有“${series[0]}”一组`;
  if (labels === 0)
    return figures % series.length === 0 ? undefined : `figures 有${figures}个，分不成一样多的${series.length}组`;
  const needed = labels * series.length;
  return needed === figures
    ? undefined
    : `labels 有${labels}个，series 有${series.length}组，figures 要有${needed}个，现在有${figures}个`;
}

const howSeries = 'series 写两三组；figures 一个名称接一个名称地写，每个名称各组一个数，没有的写“—”';

function rowOf(figure: Figure, label: string, fromZero: boolean, refuse: Refuse): Row {
  const {
    value,
    wordings: [wording = ''],
  } = figure;
  if (typeof value !== 'number') return refuse(`“${wording}”是从几到几的数，图上画不出来；写进正文，或分成两个数登记`);
  return {
    label,
    value: drawnValue(value, wording, fromZero),
    wording: wording.replace(/^-(?=\d)/, '\u2212'),
    unit: figure.unit,
    asOf: figure.asOf,
    open: directionOf(figure.precision) === 'above',
  };
}

/** A fall is written as so much less, and drawn below zero where a chart has a below. */
export function drawnValue(value: number, wording: string, fromZero: boolean | undefined): number {
  return fromZero && saysFall(wording) ? -Math.abs(value) : value;
}
