import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { Plot, Row } from '../spec.ts';
import { setText, textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Each band holds a line of text and, under it, the bar. */
const band = 56;
/** Keeps the first label inside the picture. */
const head = 4;
const thickness = 20;
const textSize = 15;
const gap = 8;
/** From the middle of a bar to the baselines of the text over it and of the wording at its end. */
const labelRise = 18;
const wordingDrop = 5.5;

/** Where the ever finer stripes stand that trail off a lower bound, and how wide they are. */
const feather = [
  [2, 4],
  [8, 3],
  [13, 2],
  [17, 1],
] as const;
const featherWidth = 18;

/**
 * Horizontal bars on one linear axis from zero. Labels stand above the bars, so that a
 * phone gives the bars its whole width; every bar carries its wording, so the axis needs
 * no numbers.
 */
export const bar: KindOfChart = {
  height: (plot) => head + plot.rows.length * band,

  config: (plot, _frame, theme) => ({
    type: 'bar',
    data: {
      labels: plot.rows.map((row) => row.label),
      datasets: [
        {
          data: plot.rows.map((row) => row.value),
          backgroundColor: theme.ink,
          hoverBackgroundColor: theme.accent,
          barThickness: thickness,
          inflateAmount: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      interaction: { axis: 'y' },
      layout: { padding: { top: head, right: roomAtEnd(plot) } },
      scales: {
        x: { display: false, min: 0, max: Math.max(...plot.rows.map((row) => row.value)) },
        y: { display: false },
      },
    },
    plugins: [lettering(plot, theme)],
  }),

  readout: (plot, mark) => {
    const row = plot.rows[mark] as Row;
    return [row.label, `${row.wording}，${row.asOf}`];
  },
};

/** Room to the right of the longest bar for the widest end. */
function roomAtEnd(plot: Plot): number {
  return Math.max(...plot.rows.map((row) => (row.open ? featherWidth : 0) + gap + textWidth(row.wording, textSize)));
}

/** Draws the baseline, writes on every bar what it is and how much, and lets a lower bound trail off. */
function lettering(plot: Plot, theme: Theme): Plugin {
  const text = { size: textSize, colour: theme.ink, family: theme.family };
  return {
    id: 'lettering',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      const bars = chart.getDatasetMeta(0).data;
      const lowest = Math.max(...bars.map((drawn) => drawn.y));
      ctx.fillStyle = theme.ink;
      ctx.fillRect(0, 0, 1, lowest + thickness / 2 + gap);
      bars.forEach(({ options, x, y }, index) => {
        const { label, open, wording } = plot.rows[index] as Row;
        ctx.fillStyle = String(options.backgroundColor);
        if (open) for (const [left, width] of feather) ctx.fillRect(x + left, y - thickness / 2, width, thickness);
        setText(ctx, label, { ...text, x: gap, y: y - labelRise });
        setText(ctx, wording, { ...text, x: x + gap + (open ? featherWidth : 0), y: y + wordingDrop, bold: true });
      });
      ctx.restore();
    },
  };
}
