import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { countsPeople } from '../../editorial/charts/people.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { dotField, mostInOneField, mostInOneRow } from '../dot-field.ts';
import { countOf, formFrame, formPath } from '../forms.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const width = 340;
const mostHeight = 300;

/** A field of exactly as many dots as the figure says, all alike and still. */
export const dots: KindOfChart = {
  frame: (plot) => (plot.mark ? formFrame(plot) : { width, height: fieldOf(plot).height }),
  outline: (plot) => (plot.mark ? formPath(plot) : undefined),

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
    };
  },

  words: ({ each = 1, mark, rows }) => {
    const { unit, value, wording } = rows[0] as Row;
    if (mark) return { key: [wording, `一个图形代表${each}${unit}`] };
    const scale = value > mostInOneField ? `一点代表1${unit}，一方块100${unit}` : `一点代表1${unit}`;
    return { key: [wording, scale] };
  },
  complete: () => true,
  name: (plot) => (plot.mark ? `${plot.mark}形图：${countOf(plot)}个` : `点阵图：${countOf(plot)}点`),

  touch: ({ mark, night, rows }) => {
    if (mark) return undefined;
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

function fieldOf(plot: Plot) {
  return dotField((plot.rows[0] as Row).value, width, mostHeight);
}
