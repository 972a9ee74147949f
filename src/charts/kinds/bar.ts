import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, feather, featherWidth, textSize } from '../lettering.ts';
import { half } from '../svg-markup.ts';
import { setText, textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(BarController, BarElement, LinearScale);

/** Each band holds a line of text and, under it, the bar. */
const band = 56;
/** Keeps the first label inside the picture. */
const head = 4;
const thickness = 20;
const gap = 8;
/** From the middle of a bar to the baselines of the text over it and of the wording at its end. */
const labelRise = 18.5;
const wordingDrop = 5.5;

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
      datasets: [
        {
          data: plot.rows.map((row, index) => ({ x: row.value, y: index })),
          backgroundColor: theme.ink,
          barThickness: thickness,
          inflateAmount: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: head, right: roomAtEnd(plot) } },
      scales: {
        x: { display: false, min: 0, max: Math.max(...plot.rows.map((row) => row.value)) },
        // A band for every bar, from half a step over the first to half a step under the last.
        y: { type: 'linear', display: false, offset: false, min: -0.5, max: plot.rows.length - 0.5, reverse: true },
      },
    },
    plugins: [lettering(plot, theme)],
  }),
};

/** Room to the right of the longest bar for the widest end. */
function roomAtEnd(plot: Plot): number {
  const ends = plot.rows.map((row) => (row.open ? featherWidth : 0) + gap + textWidth(row.wording, textSize.mark));
  return Math.max(...ends);
}

/** Draws the baseline, writes on every bar what it is and how much, and lets a lower bound trail off. */
function lettering(plot: Plot, theme: Theme) {
  const text = { size: textSize.mark, colour: theme.ink, family: theme.family };
  return drawing(undefined, (chart) => {
    const { ctx } = chart;
    const bars = chart.getDatasetMeta(0).data;
    const lowest = Math.max(...bars.map((drawn) => drawn.y));
    ctx.fillStyle = theme.ink;
    ctx.fillRect(0, 0, 1, lowest + thickness / 2 + gap);
    bars.forEach(({ options, x: end, y }, index) => {
      // The SVG keeps halves of a unit and no finer, so the canvas must not either.
      const x = half(end);
      const { label, open, wording } = plot.rows[index] as Row;
      ctx.fillStyle = String(options.backgroundColor);
      if (open) feather(ctx, x, y - thickness / 2, thickness);
      setText(ctx, label, { ...text, x: gap, y: y - labelRise });
      setText(ctx, wording, { ...text, x: x + gap + (open ? featherWidth : 0), y: y + wordingDrop, bold: true });
    });
  });
}
