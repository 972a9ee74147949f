import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { drawing, textFrame, textSize } from '../lettering.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const [outer, inner] = [104, 60];
/** Where the numbers stand, and how far apart they are at least, in radians. */
const numbersAt = outer + 22;
const apart = (textSize.largest + 4) / numbersAt;
const centre = { x: textFrame / 2, y: numbersAt + textSize.largest / 2 + 4 };

interface Slice {
  from: number;
  to: number;
  middle: number;
}

/** Clockwise from the top, each as wide as its part of the whole. */
export function slicesOf(values: readonly number[]): Slice[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  let to = -Math.PI / 2;
  return values.map((value) => {
    const from = to;
    to = from + (value / whole) * 2 * Math.PI;
    return { from, to, middle: (from + to) / 2 };
  });
}

/**
 * Parts of a whole. Numbers tie the slices to the list beneath, so that nothing depends on
 * telling shades apart (WCAG 1.4.1).
 */
export const doughnut: KindOfChart = {
  frame: () => ({ width: textFrame, height: 2 * centre.y }),

  config: (plot, { height, width }, theme) => ({
    type: 'scatter',
    data: {
      datasets: [
        {
          data: slicesOf(plot.rows.map((row) => row.value)).map(({ middle }) => onRing(middle, (outer + inner) / 2)),
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
    plugins: [drawing(undefined, (chart) => draw(chart, plot))],
  }),

  labels: (plot) =>
    spread(slicesOf(plot.rows.map((row) => row.value)).map(({ middle }) => middle)).map((angle, index) => {
      const { x, y } = onRing(angle, numbersAt);
      // The middle of a digit stands a third of an em over its baseline.
      return { text: String(index + 1), x, y: y + textSize.largest / 3, align: 'center', bold: true };
    }),

  words: ({ rows, total }) => ({
    list: [
      ...rows.map(({ label, wording }, index) => ({ label, wording, sign: String(index + 1) })),
      ...(total ? [{ label: '合计', wording: total, sign: '' }] : []),
    ],
  }),
  complete: () => true,
  name: ({ rows }) => `环形图：${rows.length}份`,
};

function onRing(angle: number, radius: number) {
  return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
}

/** Moves angles, given in order around a circle, away from their neighbours until none are closer than `apart`. */
export function spread(angles: readonly number[]): number[] {
  const moved = [...angles];
  if (moved.length < 2) return moved;
  for (let round = 0; round < 100; round += 1) {
    moved.forEach((angle, index) => {
      const next = (index + 1) % moved.length;
      const turn = next === 0 ? 2 * Math.PI : 0;
      const lacking = apart - ((moved[next] as number) + turn - angle);
      if (lacking <= 0) return;
      moved[index] = angle - lacking / 2;
      moved[next] = (moved[next] as number) + lacking / 2;
    });
  }
  return moved;
}

function draw(chart: Chart, plot: Plot): void {
  const { ctx } = chart;
  const marks = chart.getDatasetMeta(0).data;
  slicesOf(plot.rows.map((row) => row.value)).forEach(({ from, to }, index) => {
    // A gap of paper parts a slice from the one before; the finest slice still shows.
    const gap = (radius: number) => Math.min(1.5 / radius, (to - from) / 4);
    ctx.fillStyle = String(marks[index]?.options['backgroundColor']);
    ctx.beginPath();
    ctx.arc(centre.x, centre.y, outer, from + gap(outer), to - gap(outer));
    ctx.arc(centre.x, centre.y, inner, to - gap(inner), from + gap(inner), true);
    ctx.closePath();
    ctx.fill();
  });
}
