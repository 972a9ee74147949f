import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { noNumber, numberAt, seriesCount, slotsOf } from '../../editorial/charts/plot.ts';
import { drawing, feather, featherWidth } from '../lettering.ts';
import { half } from '../svg-markup.ts';
import type { Theme } from '../theme.ts';
import { isDense, lanesOf, withoutUnit } from './bar-lanes.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const width = 400;
/** A line of words beside its bar; or half words, above, and half bar. */
const band = 100;
const [thickness, thin] = [60, 40];
/** From the middle of a band to the middle of a bar that has its words above. */
const drop = 24;
/** The line of zero, and the outline of a bar: the drawing is stretched, and its units are finer along it than down. */
const line = 2.5;
const [side, edge] = [4, 7];

/**
 * Horizontal bars on one linear axis from zero. Every bar carries its name and its wording, so the axis needs no
 * numbers; a few have their words above them, so that a phone gives the bars its whole width.
 */
export const bar: KindOfChart = {
  frame: (plot) => ({ width, height: lanesOf(plot).length * band, stretched: true }),

  config: (plot, { height }, theme) => ({
    type: 'scatter',
    data: { datasets: [] },
    options: { scales: { x: { display: false, min: 0, max: width }, y: { display: false, min: 0, max: height } } },
    plugins: [drawing(({ ctx }) => draw(ctx, plot, height, theme))],
  }),

  words: (plot) => {
    if (!isDense(plot)) {
      const rows = slotsOf(plot).map(({ label }, slot) => ({
        label,
        wording: numberAt(plot, slot)?.wording ?? noNumber,
        ...(plot.marked?.slot === slot && { aside: plot.marked.text }),
      }));
      return { rows };
    }
    const { short, unit } = withoutUnit(plot);
    const lanes = lanesOf(plot).map(({ aside, label, wording, words }) => ({
      label,
      wording: short(wording),
      ...(aside && { aside }),
      ...(words && { words }),
    }));
    return { rows: lanes, beside: true, ...(unit && { key: ['', `单位：${unit}`] as const }) };
  },
  complete: () => true,
  name: (plot) => {
    const slots = slotsOf(plot).length;
    const count = seriesCount(plot);
    return `横条图：${slots * count}条${count > 1 ? `，${slots}个名称各${count}条` : ''}`;
  },
};

/** Where values stand along the axis: lower bounds have room to trail off. */
function axisOf({ rows }: Plot): (value: number) => number {
  const values = rows.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const trails = (sign: number) => (rows.some(({ open, value }) => open && value * sign > 0) ? featherWidth : 0);
  const each = (width - trails(1) - trails(-1)) / (high - low);
  // The SVG keeps halves of a unit and no finer, so the canvas must not either.
  return (value) => half(trails(-1) + (value - low) * each);
}

function draw(ctx: CanvasRenderingContext2D, plot: Plot, height: number, theme: Theme): void {
  const along = axisOf(plot);
  const zero = along(0);
  const dense = isDense(plot);
  const high = dense ? thickness : thin;
  ctx.fillStyle = theme.ink;
  ctx.fillRect(Math.min(Math.max(zero - line / 2, 0), width - line), 0, dense || zero > 0 ? line : 1, height);
  lanesOf(plot).forEach(({ row, series }, index) => {
    if (!row) return;
    const top = index * band + band / 2 - high / 2 + (dense ? 0 : drop);
    const [left, right] = [Math.min(zero, along(row.value)), Math.max(zero, along(row.value))];
    fills[fillOf(series, seriesCount(plot))](ctx, { left, top, width: right - left, height: high });
    if (row.open && row.value < 0) feather(ctx, left - featherWidth, top, high, true);
    else if (row.open) feather(ctx, right, top, high);
  });
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The last of several series is the one that is told of, and full; the first an outline; one between them striped. */
function fillOf(series: number, count: number): 'full' | 'outline' | 'striped' {
  if (series === count - 1) return 'full';
  return series === 0 ? 'outline' : 'striped';
}

/** Bars are told apart by how they are filled, and never by colour. */
const fills = {
  full: (ctx: CanvasRenderingContext2D, { height, left, top, width: long }: Box) =>
    ctx.fillRect(left, top, long, height),
  outline: (ctx: CanvasRenderingContext2D, { height, left, top, width: long }: Box) => {
    for (const y of [top, top + height - edge]) ctx.fillRect(left, y, long, edge);
    for (const x of [left, left + long - side]) ctx.fillRect(x, top, Math.min(side, long), height);
  },
  striped: (ctx: CanvasRenderingContext2D, { height, left, top, width: long }: Box) => {
    const stripe = height / 5;
    for (const at of [0, 2, 4]) ctx.fillRect(left, top + at * stripe, long, stripe);
  },
};
