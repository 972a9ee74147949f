import { Chart, type ChartConfiguration, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Point } from '../svg-markup.ts';
import type { Theme } from '../theme.ts';
import type { Frame } from './kind.ts';

Chart.register(LinearScale, PointElement, ScatterController);

/** Points at places of a frame: what a line and a scatter are made of. @param radius in units of the frame */
export function pointsIn(frame: Frame, points: Point[], radius: number | number[], theme: Theme) {
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points,
          backgroundColor: theme.ink,
          hoverBackgroundColor: theme.accent,
          pointRadius: radius,
          hoverRadius: radius,
          borderWidth: 0,
          hoverBorderWidth: 0,
          clip: false,
        },
      ],
    },
    options: {
      scales: {
        x: { display: false, min: 0, max: frame.width },
        y: { display: false, min: 0, max: frame.height, reverse: true },
      },
    },
  } satisfies ChartConfiguration;
}
