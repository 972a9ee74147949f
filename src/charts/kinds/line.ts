import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, setCentred, textSize } from '../lettering.ts';
import { spoken, ticksTo } from '../numbers.ts';
import type { Point } from '../svg-markup.ts';
import { setText, textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const padding = { top: 30, right: 28, bottom: 28, left: 28 };

/**
 * One measure through time, on an axis from zero. The points are Chart.js's, the line
 * between them ours: its line element would cost readers 4 KB for straight strokes.
 */
export const line: KindOfChart = {
  height: (_plot, width) => (width < 500 ? 240 : 320),

  config: (plot, _frame, theme) => {
    const last = plot.rows.length - 1;
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: plot.rows.map((row, index) => ({ x: momentOf(row, index), y: row.value })),
            backgroundColor: theme.ink,
            hoverBackgroundColor: theme.accent,
            pointRadius: 4,
            hoverRadius: 4,
            borderWidth: 0,
            hoverBorderWidth: 0,
            clip: false,
          },
        ],
      },
      options: {
        interaction: { axis: 'x' },
        layout: { padding },
        scales: {
          x: { display: false, min: momentOf(plot.rows[0] as Row, 0), max: momentOf(plot.rows[last] as Row, last) },
          y: { display: false, min: 0, max: ticksOf(plot).at(-1) as number },
        },
      },
      plugins: [
        drawing(
          (chart) => grid(chart, plot, theme),
          (chart) => lettering(chart, plot, theme),
        ),
      ],
    };
  },

  touch: ({ rows }) =>
    rows.length > valuesSaid(rows).length
      ? { runs: rows.map(() => 1), says: (run) => `${rows[run]?.label}：${rows[run]?.wording}` }
      : undefined,
};

/** The last value and the highest are written at their points; there is no room for all. */
function valuesSaid(rows: readonly Row[]): number[] {
  const highest = rows.reduce((best, row, index) => (row.value > (rows[best] as Row).value ? index : best), 0);
  return [...new Set([rows.length - 1, highest])];
}

function ticksOf(plot: Plot): number[] {
  return ticksTo(Math.max(...plot.rows.map((row) => row.value)));
}

function grid(chart: Chart, plot: Plot, theme: Theme): void {
  const { ctx, chartArea, width } = chart;
  const ticks = ticksOf(plot);
  const top = ticks.at(-1) ?? 1;
  for (const tick of ticks) {
    const y = Math.round(chartArea.bottom - (tick / top) * (chartArea.bottom - chartArea.top));
    ctx.fillStyle = tick === 0 ? theme.ink : theme.rule;
    ctx.fillRect(0, y, width, 1);
    const words = { size: textSize.axis, colour: theme.inkSoft, family: theme.family };
    if (tick > 0) setText(ctx, spoken(tick), { ...words, x: 0, y: y - 4 });
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

/** Where a row stands on the axis: as far along as its moment, or evenly, where nobody knows its moment. */
function momentOf({ at }: Row, index: number): number {
  return at ?? index;
}

/** Names as many moments as there is room for, from the last back, and says the values that stand out. */
function lettering(chart: Chart, plot: Plot, theme: Theme): void {
  const points = chart.getDatasetMeta(0).data;
  const room = Math.max(...plot.rows.map((row) => textWidth(row.label, textSize.axis))) + 8;
  let taken = Number.POSITIVE_INFINITY;
  for (const [index, { x }] of [...points.entries()].reverse()) {
    if (x + room > taken) continue;
    taken = x;
    const { label } = plot.rows[index] as Row;
    setCentred(chart, label, x, chart.height - 8, textSize.axis, theme.inkSoft, theme);
  }
  let other: Box | undefined;
  for (const index of valuesSaid(plot.rows)) other = sayValue(chart, plot, theme, index, other);
}

/** Writes a value over its point, to the left of another's that would be in its way. @returns where it stands */
function sayValue(chart: Chart, plot: Plot, theme: Theme, index: number, other?: Box): Box {
  const { x, y } = chart.getDatasetMeta(0).data[index] as Point;
  const { wording } = plot.rows[index] as Row;
  const width = textWidth(wording, textSize.mark);
  const centre = Math.min(Math.max(x, width / 2), chart.width - width / 2);
  const covers = other && centre + width / 2 + 8 > other.left && Math.abs(y - other.y) < textSize.mark + 4;
  const left = covers ? Math.max(other.left - 8 - width, 0) : centre - width / 2;
  setCentred(chart, wording, left + width / 2, y - 12, textSize.mark, theme.ink, theme, true);
  return { left, y };
}

interface Box {
  left: number;
  y: number;
}
