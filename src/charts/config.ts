import type { ChartConfiguration } from 'chart.js';
import type { Plot } from '../editorial/charts/kinds.ts';
import type { Frame, LiveKind } from './kinds/kind.ts';
import type { Theme } from './theme.ts';

/**
 * The Chart.js configuration of a plot: one for the picture drawn at build and for the
 * canvas in the browser, which differ in nothing but the theme. Nothing is left to
 * Chart.js that depends on the device: its box, its padding, motion or events.
 */
export function chartConfig(kind: LiveKind, plot: Plot, frame: Frame, theme: Theme): ChartConfiguration {
  const { options, ...config } = kind.config(plot, frame, theme);
  return {
    ...config,
    options: {
      ...options,
      responsive: false,
      animation: false,
      events: [],
      interaction: { axis: 'xy', ...options?.interaction, intersect: false, includeInvisible: true },
      layout: { ...options?.layout, autoPadding: false },
    },
  };
}
