import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, setCentred, textSize } from '../lettering.ts';
import { spoken, ticksTo } from '../numbers.ts';
import { setText } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const padding = { top: 40, right: 24, bottom: 46, left: 6 };
/** So many points may carry their names without running into one another. */
const mostNamed = 8;

/** Two measures against one another, both from zero. */
export const scatter: KindOfChart = {
  height: (_plot, width) => (width < 500 ? 300 : 380),

  config: (plot, _frame, theme) => ({
    type: 'scatter',
    data: {
      datasets: [
        {
          data: plot.rows.map((row) => ({ x: row.x?.value ?? 0, y: row.value })),
          backgroundColor: theme.ink,
          hoverBackgroundColor: theme.accent,
          pointRadius: 5,
          hoverRadius: 5,
          borderWidth: 0,
          hoverBorderWidth: 0,
          clip: false,
        },
      ],
    },
    options: {
      layout: { padding },
      scales: {
        x: { display: false, min: 0, max: ticks(plot, 'x').at(-1) as number },
        y: { display: false, min: 0, max: ticks(plot, 'y').at(-1) as number },
      },
    },
    plugins: [
      drawing(
        (chart) => grid(chart, plot, theme),
        (chart) => names(chart, plot, theme),
      ),
    ],
  }),

  // Points carry their names, where there is room, but never their measures.
  touch: ({ axes: [across, up] = ['', ''], rows }) =>
    rows.length > 1
      ? {
          runs: rows.map(() => 1),
          says: (run) => `${rows[run]?.label}：${across}${rows[run]?.x?.wording}，${up}${rows[run]?.wording}`,
        }
      : undefined,
};

function ticks(plot: Plot, axis: 'x' | 'y'): number[] {
  return ticksTo(Math.max(...plot.rows.map((row) => (axis === 'x' ? (row.x?.value ?? 0) : row.value))));
}

function grid(chart: Chart, plot: Plot, theme: Theme): void {
  const { chartArea, ctx, height, scales } = chart;
  const words = { size: textSize.axis, colour: theme.inkSoft, family: theme.family };
  const [across, up] = plot.axes ?? ['', ''];
  for (const tick of ticks(plot, 'y')) {
    const y = Math.round(scales['y']?.getPixelForValue(tick) ?? 0);
    ctx.fillStyle = tick === 0 ? theme.ink : theme.rule;
    ctx.fillRect(0, y, chart.width, 1);
    if (tick > 0) setText(ctx, spoken(tick), { ...words, x: 0, y: y - 4 });
  }
  for (const tick of ticks(plot, 'x')) {
    const x = Math.round(scales['x']?.getPixelForValue(tick) ?? 0);
    setCentred(chart, spoken(tick), x, chartArea.bottom + 18, textSize.axis, theme.inkSoft, theme);
  }
  setText(ctx, up, { ...words, x: 0, y: 13 });
  setText(ctx, across, { ...words, x: chart.width, y: height - 6, align: 'right' });
}

function names(chart: Chart, plot: Plot, theme: Theme): void {
  if (plot.rows.length > mostNamed) return;
  chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
    setCentred(chart, (plot.rows[index] as Row).label, x, y - 10, textSize.axis, theme.ink, theme);
  });
}
