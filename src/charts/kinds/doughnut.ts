import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, setCentred, textSize } from '../lettering.ts';
import { setText } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const outer = 112;
const inner = 64;
const ring = 2 * outer + 12;
const lineHeight = 26;

interface Slice {
  from: number;
  to: number;
  /** Its middle, from the centre of the ring. */
  x: number;
  y: number;
}

/** Clockwise from the top, each as wide as its part of the whole. */
export function slicesOf(values: readonly number[]): Slice[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  let to = -Math.PI / 2;
  return values.map((value) => {
    const from = to;
    to = from + (value / whole) * 2 * Math.PI;
    const [middle, radius] = [(from + to) / 2, (outer + inner) / 2];
    return { from, to, x: Math.cos(middle) * radius, y: Math.sin(middle) * radius };
  });
}

/**
 * Parts of a whole. Numbers tie the slices to the list beneath, so that nothing depends on
 * telling shades apart (WCAG 1.4.1).
 */
export const doughnut: KindOfChart = {
  height: (plot) => ring + 8 + plot.rows.length * lineHeight,

  config: (plot, { height, width }, theme) => ({
    type: 'scatter',
    data: {
      datasets: [
        {
          data: slicesOf(plot.rows.map((row) => row.value)).map(({ x, y }) => ({ x: width / 2 + x, y: outer + y })),
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
    plugins: [drawing(undefined, (chart) => draw(chart, plot, theme))],
  }),
};

function draw(chart: Chart, plot: Plot, theme: Theme): void {
  const { ctx, width } = chart;
  const marks = chart.getDatasetMeta(0).data;
  slicesOf(plot.rows.map((row) => row.value)).forEach(({ from, to, x, y }, index) => {
    const { label, wording } = plot.rows[index] as Row;
    // A gap of paper parts a slice from the one before.
    const gap = (radius: number) => 1.5 / radius;
    ctx.fillStyle = String(marks[index]?.options['backgroundColor']);
    ctx.beginPath();
    ctx.arc(width / 2, outer, outer, from + gap(outer), to - gap(outer));
    ctx.arc(width / 2, outer, inner, to - gap(inner), from + gap(inner), true);
    ctx.closePath();
    ctx.fill();
    setCentred(chart, String(index + 1), width / 2 + x, outer + y + 5, textSize.mark, theme.paper, theme, true);
    const text = { size: textSize.mark, colour: theme.ink, family: theme.family, y: ring + 18 + index * lineHeight };
    setText(ctx, `${index + 1}　${label}`, { ...text, x: 0 });
    setText(ctx, wording, { ...text, x: width, align: 'right', bold: true });
  });
  if (plot.total) setCentred(chart, plot.total, width / 2, outer + 6, 18, theme.ink, theme, true);
}
