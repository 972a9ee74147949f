import type { ChartConfiguration } from 'chart.js';
import type { Kind, Plot } from '../editorial/charts/kinds.ts';
import { bar } from './kinds/bar.ts';
import { dots } from './kinds/dots.ts';
import { doughnut } from './kinds/doughnut.ts';
import type { Frame, KindOfChart } from './kinds/kind.ts';
import { line } from './kinds/line.ts';
import { magnitude } from './kinds/magnitude.ts';
import { scatter } from './kinds/scatter.ts';
import type { Theme } from './theme.ts';

/** How every kind is drawn. */
export const drawn: Record<Kind, KindOfChart> = { bar, dots, doughnut, line, magnitude, scatter };

/** What a mark says when it is pointed at. */
export function readout(plot: Plot, mark: number): [title: string, line: string] {
  return drawn[plot.kind].readout(plot, mark);
}

/**
 * The Chart.js configuration of a plot: one for the picture drawn at build and for the
 * canvas in the browser, which differ in nothing but the theme. Nothing is left to
 * Chart.js that depends on the device: its box, its padding, motion or events.
 */
export function chartConfig(plot: Plot, frame: Frame, theme: Theme): ChartConfiguration {
  const { options, ...config } = drawn[plot.kind].config(plot, frame, theme);
  return {
    ...config,
    options: {
      ...options,
      responsive: false,
      animation: false,
      events: [],
      interaction: { axis: 'xy', ...options?.interaction, intersect: false, includeInvisible: true },
      layout: { ...options?.layout, autoPadding: false },
      plugins: { tooltip: tooltip(plot, theme) },
    },
  };
}

function tooltip(plot: Plot, theme: Theme) {
  return {
    backgroundColor: theme.ink,
    titleColor: theme.paper,
    bodyColor: theme.paper,
    titleFont: { family: theme.family, size: 14 },
    bodyFont: { family: theme.family, size: 14 },
    borderColor: theme.paper,
    borderWidth: 2,
    padding: 10,
    cornerRadius: 2,
    displayColors: false,
    callbacks: {
      title: ([item]: { dataIndex: number }[]) => readout(plot, item?.dataIndex ?? 0)[0],
      label: (item: { dataIndex: number }) => readout(plot, item.dataIndex)[1],
    },
  };
}
