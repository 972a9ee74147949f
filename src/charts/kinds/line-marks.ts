import type { Chart } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { noNumber, numberAt, type Row, seriesCount, slotsOf } from '../../editorial/charts/plot.ts';
import { drawing, textFrame } from '../lettering.ts';
import type { Theme } from '../theme.ts';
import type { LiveKind, Pen } from './kind.ts';
import { radius } from './line-gaps.ts';
import { acrossOf, heightOf, leftOf, noteHeight, type Placed, placesOf, ticksOf, upTo } from './line-scale.ts';
import { pointsIn } from './points.ts';

/** So few values are all written, under the drawing. */
export const mostSaid = 3;

/** A sheet of CSS draws samples of them (`Chart/style.css`). */
const pens: Readonly<Record<Pen, { width: number; radius: number; dash?: number[]; hollow?: true }>> = {
  main: { width: 2, radius },
  past: { width: 2, radius, dash: [6, 4], hollow: true },
  between: { width: 1, radius: 2.5 },
};

/** The last of several series is the one that is told of; the first, that it is compared with. */
export function penOf(plot: Plot, series: number): Pen {
  if (series === seriesCount(plot) - 1) return 'main';
  return series === 0 ? 'past' : 'between';
}

/**
 * Measures through time, on an axis from zero. The points are Chart.js's, the lines
 * between them ours: its line element would cost readers 4 KB for straight strokes.
 */
export const lineMarks: LiveKind = {
  frame: (plot) => ({ width: textFrame, height: heightOf(plot) }),

  config: (plot, frame, theme) => {
    const places = placesOf(plot);
    const points = pointsIn(
      frame,
      places.map(({ x, y }) => ({ x, y })),
      places.map(({ series }) => pens[penOf(plot, series)].radius),
      theme,
    );
    return {
      ...points,
      options: { ...points.options, interaction: { axis: 'x' } },
      plugins: [
        drawing(
          (chart) => grid(chart, plot, theme),
          ({ ctx }) => hollow(ctx, plot, places, theme),
        ),
      ],
    };
  },

  // The highest value and the last are written at their points; there is no room for all.
  touch: (plot) => {
    const slots = slotsOf(plot);
    if (!plot.series && slots.length <= mostSaid) return undefined;
    const read = slots.flatMap(({ label }, slot) => {
      const numbers = Array.from({ length: seriesCount(plot) }, (_, series) => numberAt(plot, slot, series));
      const length = numbers.filter(Boolean).length;
      return length > 0
        ? [{ length, first: numbers.find(Boolean) as Row, said: `${label}：${saidOf(plot, numbers)}` }]
        : [];
    });
    return {
      runs: read.map(({ length }) => length),
      says: (run) => read[run]?.said ?? '',
      from: (run) => read[run]?.first,
    };
  },
};

function saidOf({ series }: Plot, numbers: readonly (Row | undefined)[]): string {
  return numbers.map((row, index) => `${series ? `${series[index]} ` : ''}${row?.wording ?? noNumber}`).join('，');
}

function grid({ ctx }: Chart, plot: Plot, theme: Theme): void {
  const left = leftOf(plot) - 6;
  for (const tick of ticksOf(plot)) {
    ctx.fillStyle = tick === 0 ? theme.ink : theme.rule;
    ctx.fillRect(left, upTo(plot, tick), textFrame - left, 1);
  }
  if (plot.marked) {
    ctx.fillStyle = theme.inkSoft;
    const x = acrossOf(plot)[plot.marked.slot] as number;
    ctx.fillRect(x - 0.5, noteHeight - 4, 1, upTo(plot, ticksOf(plot)[0] ?? 0) - noteHeight + 4);
  }
  ctx.strokeStyle = theme.ink;
  for (let series = 0; series < seriesCount(plot); series += 1) stroke(ctx, plot, series);
}

/** A line breaks off where a number is missing. */
function stroke(ctx: CanvasRenderingContext2D, plot: Plot, series: number): void {
  const { dash = [], width } = pens[penOf(plot, series)];
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  let before = -2;
  for (const { slot, x, y } of placesOf(plot).filter((place) => place.series === series)) {
    if (slot === before + 1) ctx.lineTo(x, y);
    else ctx.moveTo(x, y);
    before = slot;
  }
  ctx.stroke();
}

function hollow(ctx: CanvasRenderingContext2D, plot: Plot, places: readonly Placed[], theme: Theme): void {
  ctx.fillStyle = theme.paper;
  for (const { series, x, y } of places) {
    const { hollow: open, radius } = pens[penOf(plot, series)];
    if (!open) continue;
    ctx.beginPath();
    ctx.arc(x, y, radius - 1.5, 0, 2 * Math.PI);
    ctx.fill();
  }
}
