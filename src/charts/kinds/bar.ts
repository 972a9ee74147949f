import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, feather, featherWidth } from '../lettering.ts';
import { half } from '../svg-markup.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(BarController, BarElement, LinearScale);

const width = 400;
/** Each band is half text, above, and half bar. */
const band = 100;
const thickness = 40;
/** From the middle of a band to the middle of its bar. */
const drop = 24;

/**
 * Horizontal bars on one linear axis from zero. Label and wording stand above each bar, so that a phone gives the
 * bars its whole width; every bar carries its wording, so the axis needs no numbers.
 */
export const bar: KindOfChart = {
  frame: (plot) => ({ width, height: plot.rows.length * band, stretched: true }),

  config: (plot, frame, theme) => ({
    type: 'bar',
    data: {
      datasets: [
        {
          data: plot.rows.map((row, index) => ({ x: row.value, y: index * band + band / 2 + drop })),
          backgroundColor: theme.ink,
          barThickness: thickness,
          inflateAmount: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: plot.rows.some((row) => row.open) ? featherWidth : 0 } },
      scales: {
        x: { display: false, min: 0, max: Math.max(...plot.rows.map((row) => row.value)) },
        y: { type: 'linear', display: false, offset: false, min: 0, max: frame.height, reverse: true },
      },
    },
    plugins: [ends(plot, theme)],
  }),

  words: ({ rows }) => ({ rows }),
  complete: () => true,
  name: ({ rows }) => `横条图：${rows.length}条`,
};

/** Draws the baseline, and lets a lower bound trail off. */
function ends(plot: Plot, theme: Theme) {
  return drawing(undefined, (chart) => {
    const { ctx } = chart;
    ctx.fillStyle = theme.ink;
    ctx.fillRect(0, 0, 1, plot.rows.length * band);
    chart.getDatasetMeta(0).data.forEach(({ options, x, y }, index) => {
      ctx.fillStyle = String(options['backgroundColor']);
      // The SVG keeps halves of a unit and no finer, so the canvas must not either.
      if ((plot.rows[index] as Row).open) feather(ctx, half(x), y - thickness / 2, thickness);
    });
  });
}
