import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, feather } from '../lettering.ts';
import { powersOfTen, spoken } from '../numbers.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const width = 400;
/** Each band is half text, above, and half mark. */
const band = 100;
/** An amount is a post at the end of a thread. */
const post = { width: 7, height: 36 };
const drop = 24;

/**
 * Orders of magnitude, each tick ten times the one before. A logarithmic axis has no zero
 * for bars to grow from, so every amount is a place on it, and a lower bound trails off.
 */
export const magnitude: KindOfChart = {
  frame: (plot) => ({ width, height: plot.rows.length * band, stretched: true }),

  config: (plot, { height }, theme) => ({
    type: 'scatter',
    data: {
      datasets: [
        {
          data: plot.rows.map((row, index) => ({ x: place(plot, row.value), y: index * band + band / 2 + drop })),
          backgroundColor: theme.ink,
          pointRadius: 0,
        },
      ],
    },
    options: {
      scales: {
        x: { display: false, min: 0, max: width },
        y: { display: false, min: 0, max: height, reverse: true },
      },
    },
    plugins: [
      drawing(
        (chart) => grid(chart, plot, theme),
        (chart) => posts(chart, plot),
      ),
    ],
  }),

  words: (plot) => ({ rows: plot.rows, ends: endsOf(ticksOf(plot)) }),
  complete: () => true,
  name: ({ rows }) => `数量级图：${rows.length}个数`,
};

/** Where an amount stands: its logarithm, stretched over the width. */
function place(plot: Plot, value: number): number {
  const ticks = ticksOf(plot);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)].map((tick) => Math.log10(tick ?? 1));
  return Math.round(((Math.log10(value) - first) / (last - first)) * width);
}

/** Beyond the largest amount there is always room for it to trail off. */
function ticksOf(plot: Plot): number[] {
  const values = plot.rows.map((row) => row.value);
  return powersOfTen(Math.min(...values), Math.max(...values) * 1.5);
}

/** The powers that are named: first and last, and the one in the middle, where there is one. */
function endsOf(ticks: readonly number[]): string[] {
  const middle = (ticks.length - 1) / 2;
  const named = Number.isInteger(middle) ? [0, middle, ticks.length - 1] : [0, ticks.length - 1];
  return named.map((index) => spoken(ticks[index] as number));
}

/** Behind the marks and never behind the text. */
function grid({ ctx }: Chart, plot: Plot, theme: Theme): void {
  ctx.fillStyle = theme.rule;
  plot.rows.forEach((_, index) => {
    const y = index * band + band / 2;
    for (const tick of ticksOf(plot)) ctx.fillRect(Math.min(place(plot, tick), width - 1), y, 1, band / 2);
  });
}

function posts(chart: Chart, plot: Plot): void {
  const { ctx } = chart;
  chart.getDatasetMeta(0).data.forEach(({ options, x, y }, index) => {
    ctx.fillStyle = String(options['backgroundColor']);
    ctx.fillRect(0, y - 2, x, 4);
    ctx.fillRect(x - post.width / 2, y - post.height / 2, post.width, post.height);
    if ((plot.rows[index] as Row).open) feather(ctx, x + post.width / 2, y - post.height / 2, post.height);
  });
}
