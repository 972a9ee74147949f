import type { ChartConfiguration } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Theme } from '../theme.ts';

/** A drawing area, in units of the SVG's viewBox. */
export interface Frame {
  width: number;
  height: number;
}

/** How one kind of chart is drawn. `config.ts` adds what all kinds share. */
export interface KindOfChart {
  height(plot: Plot, width: number): number;
  config(plot: Plot, frame: Frame, theme: Theme): ChartConfiguration;
  /** What a touch finds that is not printed at the mark: undefined where all is. Without it, nothing ever. */
  touch?(plot: Plot): Touch | undefined;
}

export interface Touch {
  /** How many marks, in the order they are drawn, are read as one. */
  runs: number[];
  /** What is said of a run, and how much it is. */
  says(run: number): string;
}
