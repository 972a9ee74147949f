import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, feather, featherWidth, setCentred, textSize } from '../lettering.ts';
import { powersOfTen, spoken } from '../numbers.ts';
import { setText, textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { Frame, KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const band = 56;
const radius = 6;
const labelRise = 16;
const wordingDrop = 5.5;
/** Room for the powers of ten under the last band, and for half of the first one's width. */
const foot = 28;
const side = 12;

/**
 * Orders of magnitude, each tick ten times the one before. A logarithmic axis has no zero
 * for bars to grow from, so every amount is a point on it, and a lower bound trails off.
 */
export const magnitude: KindOfChart = {
  height: (plot) => plot.rows.length * band + foot,

  config: (plot, { height, width }, theme) => ({
    type: 'scatter',
    data: {
      datasets: [
        {
          data: plot.rows.map((row, index) => ({ x: place(plot, width, row.value), y: middleOf(index) })),
          backgroundColor: theme.ink,
          pointRadius: radius,
          borderWidth: 0,
          clip: false,
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
        (chart) => lettering(chart, plot, theme),
      ),
    ],
  }),
};

function middleOf(index: number): number {
  return index * band + 36;
}

/** Where an amount stands: its logarithm, stretched over the width. The widest wording has room at the right. */
function place(plot: Plot, width: Frame['width'], value: number): number {
  const ticks = ticksOf(plot);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)].map((tick) => Math.log10(tick ?? 1));
  const largest = plot.rows.reduce((a, b) => (b.value > a.value ? b : a));
  const room = featherWidth + textWidth(largest.wording, textSize.mark) + 2 * radius;
  return Math.round(side + ((Math.log10(value) - first) / (last - first)) * (width - side - room));
}

function ticksOf(plot: Plot): number[] {
  const values = plot.rows.map((row) => row.value);
  return powersOfTen(Math.min(...values), Math.max(...values));
}

function grid(chart: Chart, plot: Plot, theme: Theme): void {
  const { ctx, height, width } = chart;
  const ticks = ticksOf(plot);
  // On a phone there is room for the name of every other power.
  const step = width < 500 ? 2 : 1;
  ticks.forEach((tick, index) => {
    const x = place(plot, width, tick);
    ctx.fillStyle = theme.rule;
    ctx.fillRect(x, 0, 1, height - foot + 6);
    if (index % step === 0) setCentred(chart, spoken(tick), x, height - 6, textSize.axis, theme.inkSoft, theme);
  });
}

function lettering(chart: Chart, plot: Plot, theme: Theme): void {
  const { ctx } = chart;
  const text = { size: textSize.mark, colour: theme.ink, family: theme.family };
  chart.getDatasetMeta(0).data.forEach(({ options, x, y }, index) => {
    const { label, open, wording } = plot.rows[index] as Row;
    ctx.fillStyle = String(options.backgroundColor);
    ctx.fillRect(0, y - 1, x, 2);
    if (open) feather(ctx, x + radius, y - radius, 2 * radius);
    setText(ctx, label, { ...text, x: 0, y: y - labelRise });
    setText(ctx, wording, { ...text, x: x + radius + 8 + (open ? featherWidth : 0), y: y + wordingDrop, bold: true });
  });
}
