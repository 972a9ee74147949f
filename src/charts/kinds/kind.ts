import type { ChartConfiguration } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import type { Row } from '../../editorial/charts/plot.ts';
import type { Label } from '../svg-markup.ts';
import type { Theme } from '../theme.ts';

/** A drawing area, in units of the SVG's viewBox. */
export interface Frame {
  width: number;
  height: number;
  /** It fills whatever box the words around it leave: its marks are true in their length alone. */
  stretched?: true;
}

/** What stands in words around a drawing. It is HTML, and so it grows and wraps like any text of the page. */
export interface Words {
  /** Over the drawing: how many, and what one mark stands for. */
  key?: readonly [count: string, scale: string];
  /** In equal rows, each over its mark; or, where it says so, beside it, and some of words alone. */
  rows?: readonly (Named & { words?: 'head' | 'note' })[];
  beside?: true;
  /** Under the drawing, as far apart as they are in it. */
  ends?: readonly string[];
  /** What the axes measure: up, over the drawing; across, under it. */
  axes?: { up: string; across: string };
  /** Under the drawing, tied to marks by number. */
  list?: readonly Named[];
  /** Over the drawing, tied to marks by how they are filled. */
  legend?: readonly Named[];
  /** Over the drawing, tied to lines by how they are drawn; `larger`: only where text is too large to stand at them. */
  lines?: { names: readonly { label: string; pen: Pen }[]; larger: boolean };
}

/** How a line is drawn, by name: lines are told apart without their colours. */
export type Pen = 'main' | 'past' | 'between';

interface Named {
  label: string;
  wording: string;
  sign?: string;
  full?: true;
  /** What the picture says of it besides. */
  aside?: string;
}

/** The part of a kind that browsers load, where touch finds something: the marks, and what is said of them. */
export interface LiveKind {
  frame(plot: Plot): Frame;
  /** The marks alone: words stand in the SVG and around it. */
  config(plot: Plot, frame: Frame, theme: Theme): ChartConfiguration;
  /** What a touch finds that is not printed at the mark: undefined where all is. Without it, nothing ever. */
  touch?(plot: Plot): Touch | undefined;
}

/** How one kind of chart is drawn. `config.ts` adds what all kinds share. */
export interface KindOfChart extends LiveKind {
  /** The marks as one outline, where they are no shapes of Chart.js. */
  outline?(plot: Plot): string | undefined;
  /** Words that belong to a place in the drawing, laid out for the largest text. */
  labels?(plot: Plot, frame: Frame): Label[];
  words(plot: Plot): Words;
  /** Whether every value is written at its mark or around the drawing. */
  complete(plot: Plot): boolean;
  /** What the picture is, for those who do not see it; what it says stands beside it. */
  name(plot: Plot): string;
}

export interface Touch {
  /** How many marks, in the order they are drawn, are read as one. */
  runs: number[];
  /** What is said of a run, and how much it is. */
  says(run: number): string;
  /** The row whose time and source are told with it, where that is not the row of its number. */
  from?(run: number): Row | undefined;
}
