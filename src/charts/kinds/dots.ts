import { Chart, LinearScale, type Plugin, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { dotField, mostInOneField } from '../dot-field.ts';
import { setText } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

/** Height of the line of text above the field. */
const head = 30;

/** A field of exactly as many dots as the figure says, all alike and still. */
export const dots: KindOfChart = {
  height: (plot, width) => fieldOf(plot, width).height + head,

  config: (plot, frame, theme) => {
    const field = fieldOf(plot, frame.width);
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: field.dots.map(({ x, y }) => ({ x, y: y + head })),
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
      plugins: [legend(plot.rows[0] as Row, theme)],
    };
  },

  // The same whichever is touched: nothing numbers or ranks what may be people.
  readout: (plot) => {
    const { label, wording } = plot.rows[0] as Row;
    return [label, wording];
  },
};

/** At most as high as the chart is wide on a phone, and half that on a wide page. */
function fieldOf(plot: Plot, width: number) {
  return dotField((plot.rows[0] as Row).value, width, width < 500 ? width : width / 2);
}

/** Writes the count above the field, and what one dot stands for. */
function legend({ unit, value, wording }: Row, theme: Theme): Plugin {
  const scale = value > mostInOneField ? `一点代表1${unit}，一方块100${unit}` : `一点代表1${unit}`;
  return {
    id: 'legend',
    afterDatasetsDraw: ({ ctx, width }) => {
      ctx.save();
      setText(ctx, wording, { x: 0, y: 13, size: 15, colour: theme.ink, family: theme.family, bold: true });
      setText(ctx, scale, { x: width, y: 13, size: 13, colour: theme.inkSoft, family: theme.family, align: 'right' });
      ctx.restore();
    },
  };
}
