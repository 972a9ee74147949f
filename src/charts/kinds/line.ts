import type { Chart } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { type Box, boxOf, centred, drawing, meet, textFrame, textSize } from '../lettering.ts';
import { spoken, ticksTo } from '../numbers.ts';
import type { Label, Point } from '../svg-markup.ts';
import { textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';
import { pointsIn } from './points.ts';

const height = 240;
/** Room for a value over the highest point, and for the names of moments. */
const [top, bottom] = [textSize.largest + 12, height - textSize.largest - 20];
const right = textFrame - 8;
/** So few values are all written, under the drawing. */
const mostSaid = 3;

/**
 * One measure through time, on an axis from zero. The points are Chart.js's, the line
 * between them ours: its line element would cost readers 4 KB for straight strokes.
 */
export const line: KindOfChart = {
  frame: () => ({ width: textFrame, height }),

  config: (plot, frame, theme) => {
    const points = pointsIn(frame, pointsOf(plot), 4, theme);
    return {
      ...points,
      options: { ...points.options, interaction: { axis: 'x' } },
      plugins: [drawing((chart) => grid(chart, plot, theme))],
    };
  },

  labels: (plot) => [...tickLabels(plot), ...momentLabels(plot), ...valueLabels(plot)],
  words: (plot) => (plot.rows.length <= mostSaid ? { list: plot.rows } : {}),
  complete: ({ rows }) => rows.length <= mostSaid,
  name: ({ rows }) => `折线图：${rows.length}个数`,
  // The highest value and the last are written at their points; there is no room for all.
  touch: ({ rows }) =>
    rows.length > mostSaid
      ? { runs: rows.map(() => 1), says: (run) => `${rows[run]?.label}：${rows[run]?.wording}` }
      : undefined,
};

function ticksOf(plot: Plot): number[] {
  return ticksTo(Math.max(...plot.rows.map((row) => row.value)));
}

/** Left of it are the numbers of the axis. */
function leftOf(plot: Plot): number {
  return Math.max(...ticksOf(plot).map((tick) => textWidth(spoken(tick), textSize.largest))) + 14;
}

function heightOf(plot: Plot, value: number): number {
  return Math.round(bottom - (value / (ticksOf(plot).at(-1) ?? 1)) * (bottom - top));
}

/** A row is as far along as its moment, or evenly, where nobody knows its moment. */
function pointsOf(plot: Plot): Point[] {
  const moments = plot.rows.map((row, index) => row.at ?? index);
  const [first = 0, last = 1] = [moments[0], moments.at(-1)];
  const left = leftOf(plot);
  return plot.rows.map((row, index) => ({
    x: left + (((moments[index] as number) - first) / (last - first)) * (right - left),
    y: heightOf(plot, row.value),
  }));
}

function grid(chart: Chart, plot: Plot, theme: Theme): void {
  const { ctx } = chart;
  const left = leftOf(plot) - 6;
  for (const tick of ticksOf(plot)) {
    ctx.fillStyle = tick === 0 ? theme.ink : theme.rule;
    ctx.fillRect(left, heightOf(plot, tick), textFrame - left, 1);
  }
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.stroke();
}

function tickLabels(plot: Plot): Label[] {
  const x = leftOf(plot) - 10;
  return ticksOf(plot).map((tick) => ({ text: spoken(tick), x, y: heightOf(plot, tick) + 5, align: 'right' }));
}

/** Names as many moments as there is room for, first the last, the first and the highest; more, where text is small. */
function momentLabels(plot: Plot): Label[] {
  const points = pointsOf(plot);
  const labels = plot.rows.map(({ label }, index) =>
    centred(label, (points[index] as Point).x, height - 8, [0, textFrame]),
  );
  const order = [...new Set([labels.length - 1, 0, highestOf(plot), ...labels.keys()])];
  const taken: Label[] = [];
  const sizes = { none: textSize.largest, standard: textSize.usual + 1, wide: textSize.fine };
  for (const [where, size] of Object.entries(sizes)) {
    for (const index of order) {
      const label = labels[index] as Label;
      if (taken.some(({ text }) => text === label.text)) continue;
      const placed = where === 'none' ? label : { ...label, ...atPoint(points[index] as Point, label, size), where };
      const box = widened(boxOf(placed as Label, size), size / 3);
      if (taken.every((other) => !meet(box, boxOf(other, size)))) taken.push(placed as Label);
    }
  }
  return taken;
}

/** In smaller text a name need not move from under its point. */
function atPoint({ x }: Point, { text }: Label, size: number): Pick<Label, 'align' | 'x'> {
  const half = textWidth(text, size) / 2;
  return x + half > textFrame ? { x: textFrame, align: 'right' } : { x, align: 'center' };
}

function widened({ bottom: low, left, right: end, top: high }: Box, by: number): Box {
  return { left: left - by, right: end + by, top: high, bottom: low };
}

function highestOf({ rows }: Plot): number {
  return rows.reduce((best, row, index) => (row.value > (rows[best] as Row).value ? index : best), 0);
}

/** The highest value stands over its point; the last over its own, where that leaves both room. */
function valueLabels(plot: Plot): Label[] {
  if (plot.rows.length <= mostSaid) return [];
  const points = pointsOf(plot);
  const [highest, last] = [highestOf(plot), points.length - 1];
  const said = (index: number): Label => {
    const { x, y } = points[index] as Point;
    return { ...centred((plot.rows[index] as Row).wording, x, y - 12, [leftOf(plot) - 6, textFrame]), bold: true };
  };
  const top = said(highest);
  const end = said(last);
  if (highest === last) return [top];
  const room = (size: number) => !meet(boxOf(top, size), boxOf(end, size));
  if (room(textSize.largest)) return [top, end];
  if (room(textSize.usual + 2)) return [top, { ...end, where: 'standard' }];
  return room(textSize.fine) ? [top, { ...end, where: 'wide' }] : [top];
}
