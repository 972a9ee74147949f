import type { Plot } from '../../editorial/charts/kinds.ts';
import { numberAt, type Row, seriesCount, slotsOf } from '../../editorial/charts/plot.ts';
import { textFrame, textSize } from '../lettering.ts';
import { inScale, spokenAlike, ticksOver } from '../numbers.ts';
import type { Point } from '../svg-markup.ts';
import { textWidth } from '../text.ts';

/** Room over the highest point for its value, and for the names of moments. */
const [over, under] = [textSize.largest + 12, textSize.largest + 20];
const plain = 240;
/** A line of words more, over all of it. */
export const noteHeight = textSize.largest + 8;
const right = textFrame - 8;
/** An axis without 万 has no longer numbers than this. */
const longestPlain = 1e5;

export function heightOf(plot: Plot): number {
  return plain + (plot.marked ? noteHeight : 0);
}

/** A number at its place in the drawing. */
export interface Placed extends Point {
  row: Row;
  slot: number;
  series: number;
}

/** The numbers of a plot, moment by moment, where they stand. */
export function placesOf(plot: Plot): Placed[] {
  const count = seriesCount(plot);
  return acrossOf(plot).flatMap((x, slot) =>
    Array.from({ length: count }, (_, series) => series).flatMap((series) => {
      const row = numberAt(plot, slot, series);
      return row ? [{ x, y: upTo(plot, row.value), row, slot, series }] : [];
    }),
  );
}

/** How far along each moment is: as far as in time, or evenly, where nobody knows its time. */
export function acrossOf(plot: Plot): number[] {
  const moments = slotsOf(plot).map(({ at }, index) => at ?? index);
  const [first = 0, last = 1] = [moments[0], moments.at(-1)];
  const left = leftOf(plot);
  return moments.map((moment) => left + ((moment - first) / (last - first)) * (right - left));
}

export function ticksOf({ rows }: Plot): number[] {
  const values = rows.map(({ value }) => value);
  return ticksOver(Math.min(...values), Math.max(...values));
}

/** The numbers of the axis, in the scale in which values are written. */
export function ticksSaid(plot: Plot): string[] {
  const ticks = ticksOf(plot);
  const scale = scaleOf(plot.rows);
  const most = Math.max(...ticks.map(Math.abs));
  return scale && (scale[1] || most < longestPlain) ? ticks.map((tick) => inScale(tick, scale)) : spokenAlike(ticks);
}

/** The scale that all wordings share, 126亿元 and 9亿元 that of 亿; undefined where they are no plain numbers. */
function scaleOf(rows: readonly Row[]): readonly [size: number, word: string] | undefined {
  const words = rows.map(({ wording }) => wording.match(/^\u2212?[\d,.]+([万亿]?)/)?.[1]);
  const [word] = words;
  if (word === undefined || words.some((other) => other !== word)) return undefined;
  const sure = rows.find(({ value }) => value !== 0);
  const number = Number.parseFloat((sure?.wording ?? '').replaceAll(',', '').replace('\u2212', '-'));
  // A rounded number is of no other power of ten.
  return sure && number ? [10 ** Math.round(Math.log10(sure.value / number)), word] : undefined;
}

/** Left of it are the numbers of the axis. */
export function leftOf(plot: Plot): number {
  return Math.max(...ticksSaid(plot).map((tick) => textWidth(tick, textSize.largest))) + 14;
}

/** How far down a value stands. */
export function upTo(plot: Plot, value: number): number {
  const ticks = ticksOf(plot);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const [top, bottom] = [heightOf(plot) - plain + over, heightOf(plot) - under];
  return Math.round(bottom - ((value - low) / (high - low)) * (bottom - top));
}
