import { Chart, LinearScale, type Plugin, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { countsPeople } from '../../editorial/charts/people.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { dotField, mostInOneField, mostInOneRow } from '../dot-field.ts';
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
            // One of many is found by its size; a hundred together by their colour.
            hoverRadius: field.diameter * (plot.night ? 0.8 : 0.6),
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

  touch: ({ night, rows }) => {
    const { label, unit, value, wording } = rows[0] as Row;
    // Things in a great field are counted off by the hundred. Nothing numbers or ranks people.
    if (value > mostInOneField && !countsPeople(unit)) {
      const runs = Array.from({ length: Math.ceil(value / 100) }, (_, block) => Math.min(100, value - block * 100));
      const says = (block: number) => `这一方块是${block * 100 + 1}到${block * 100 + (runs[block] ?? 0)}，共${wording}`;
      return { runs, says };
    }
    // By night a dot is a light, and whichever is touched speaks for all of them.
    return night && value > mostInOneRow
      ? { runs: [value], says: () => `这一点是一${unit}${label}，共${wording}` }
      : undefined;
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
