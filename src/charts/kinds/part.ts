import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import { drawing, feather, featherWidth } from '../lettering.ts';
import type { KindOfChart } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

const [width, height] = [400, 40];
/** The outline of the whole, thinner along the drawing, which is stretched. */
const [across, down] = [1.5, 3];

/** One bar, outlined for the whole and filled for the part of it, whose edge trails off where it is a lower bound. */
export const part: KindOfChart = {
  frame: () => ({ width, height, stretched: true }),

  config: (plot, _frame, theme) => ({
    type: 'scatter',
    data: { datasets: [] },
    options: { scales: { x: { display: false, min: 0, max: width }, y: { display: false, min: 0, max: height } } },
    plugins: [
      drawing(({ ctx }) => {
        ctx.fillStyle = theme.ink;
        for (const y of [0, height - down]) ctx.fillRect(0, y, width, down);
        for (const x of [0, width - across]) ctx.fillRect(x, 0, across, height);
        fillPart(ctx, plot);
      }),
    ],
  }),

  words: ({ rows: [whole, portion] }) => ({ legend: [{ ...(whole as Row) }, { ...(portion as Row), full: true }] }),
  complete: () => true,
  name: () => '整体和部分图：1条',
};

function fillPart(ctx: CanvasRenderingContext2D, { rows }: Plot): void {
  const [whole, portion] = rows as [Row, Row];
  const end = Math.round((portion.value / whole.value) * width);
  ctx.fillRect(0, 0, end, height);
  if (portion.open && end + featherWidth <= width) feather(ctx, end, 0, height);
}
