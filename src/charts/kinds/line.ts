import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, setCentred, textSize } from '../lettering.ts';
import { spoken, ticksTo } from '../numbers.ts';
import { setText, textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import { type KindOfChart, readRow } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const padding = { top: 30, right: 28, bottom: 28, left: 28 };

/**
 * One measure through time, on an axis from zero. The points are Chart.js's, the line
 * between them ours: its line element would cost readers 4 KB for straight strokes.
 */
export const line: KindOfChart = {
  height: (_plot, width) => (width < 500 ? 240 : 320),

  config: (plot, _frame, theme) => ({
    type: 'scatter',
    data: {
      datasets: [
        {
          data: plot.rows.map((row, index) => ({ x: index, y: row.value })),
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
        x: { display: false, min: 0, max: plot.rows.length - 1 },
        y: { display: false, min: 0, max: ticksOf(plot).at(-1) as number },
      },
    },
    plugins: [
      drawing(
        (chart) => grid(chart, plot, theme),
        (chart) => lettering(chart, plot, theme),
      ),
    ],
  }),

  readout: readRow,
};

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

/** Names as many moments as there is room for, and always the last; says the value of the last and of the highest. */
function lettering(chart: Chart, plot: Plot, theme: Theme): void {
  const points = chart.getDatasetMeta(0).data;
  const last = points.length - 1;
  const room = Math.max(...plot.rows.map((row) => textWidth(row.label, textSize.axis))) + 8;
  const every = Math.max(1, Math.ceil((room * last) / (chart.chartArea.right - chart.chartArea.left)));
  const highest = plot.rows.reduce(
    (best, row, index) => (row.value > (plot.rows[best] as Row).value ? index : best),
    0,
  );
  points.forEach(({ x, y }, index) => {
    const { label, wording } = plot.rows[index] as Row;
    if ((last - index) % every === 0)
      setCentred(chart, label, x, chart.height - 8, textSize.axis, theme.inkSoft, theme);
    if (index === last || index === highest)
      setCentred(chart, wording, x, y - 12, textSize.mark, theme.ink, theme, true);
  });
}
