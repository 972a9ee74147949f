import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { dotField, mostInOneField } from '../dot-field.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const width = 340;
const mostHeight = 300;

/** A field of exactly as many dots as the figure says, all alike and still. */
export const dots: KindOfChart = {
  frame: (plot) => ({ width, height: fieldOf(plot).height }),

  config: (plot, frame, theme) => {
    const field = fieldOf(plot);
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: field.dots,
            backgroundColor: theme.ink,
            hoverBackgroundColor: theme.accent,
            borderWidth: 0,
            pointRadius: field.diameter / 2,
            hoverBorderWidth: 0,
            hoverRadius: field.diameter,
            clip: false,
          },
        ],
      },
      // The axes are the frame itself, in its own units, so that dots stand on whole numbers.
      options: {
        scales: {
          x: { display: false, min: 0, max: frame.width },
          y: { display: false, min: 0, max: frame.height, reverse: true },
        },
      },
    };
  },

  words: ({ rows }) => {
    const { unit, value, wording } = rows[0] as Row;
    const scale = value > mostInOneField ? `一点代表1${unit}，一方块100${unit}` : `一点代表1${unit}`;
    return { key: [wording, scale] };
  },
  name: ({ rows }) => `点阵图：${rows[0]?.value}点`,

  // The same whichever is touched: nothing numbers or ranks what may be people.
  readout: (plot) => {
    const { label, wording } = plot.rows[0] as Row;
    return [label, wording];
  },
};

function fieldOf(plot: Plot) {
  return dotField((plot.rows[0] as Row).value, width, mostHeight);
}
