import type { ChartConfiguration } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
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
  /** What the tooltip says of a mark: a title and a line. */
  readout(plot: Plot, mark: number): [title: string, line: string];
}

/** For kinds with one mark a row: what it is, how much, and when. */
export function readRow(plot: Plot, mark: number): [title: string, line: string] {
  const { asOf, label, wording } = plot.rows[mark] as Row;
  return [label, `${wording}，${asOf}`];
}
