import type { Chart } from 'chart.js';
import type { Plot } from '../../editorial/charts/kinds.ts';
import { type Box, boxOf, centred, drawing, meet, textFrame, textSize } from '../lettering.ts';
import { spokenAlike, ticksOver } from '../numbers.ts';
import type { Label, Point } from '../svg-markup.ts';
import { textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { KindOfChart } from './kind.ts';
import { pointsIn } from './points.ts';

const height = 270;
const top = textSize.largest;
const right = textFrame - textSize.largest;
const radius = 5;
/** So many points may be told apart by number. */
const mostNamed = 8;
/** So few have their measures written as well. */
const mostMeasured = 3;

/** Two measures against one another, both from zero, or over it where some are below. */
export const scatter: KindOfChart = {
  frame: () => ({ width: textFrame, height }),

  config: (plot, frame, theme) => ({
    ...pointsIn(frame, pointsOf(plot), radius, theme),
    plugins: [drawing((chart) => grid(chart, plot, theme))],
  }),

  labels: (plot) => {
    const ticks = tickLabels(plot);
    return [...ticks, ...numbers(plot, ticks)];
  },
  words: ({ axes: [across, up] = ['', ''], rows }) => ({
    axes: { up, across },
    ...(rows.length <= mostNamed && {
      list: rows.map(({ label, wording, x }, index) => ({
        label,
        wording: rows.length > mostMeasured ? '' : `${across}${x?.wording}，${up}${wording}`,
        sign: String(index + 1),
      })),
    }),
  }),
  complete: ({ rows }) => rows.length <= mostMeasured,
  name: ({ rows }) => `散点图：${rows.length}个点`,

  // Points carry their names, where there is room, but never their measures.
  touch: ({ axes: [across, up] = ['', ''], rows }) =>
    rows.length > mostMeasured
      ? {
          runs: rows.map(() => 1),
          says: (run) => `${rows[run]?.label}：${across}${rows[run]?.x?.wording}，${up}${rows[run]?.wording}`,
        }
      : undefined,
};

function ticks(plot: Plot, axis: 'x' | 'y'): number[] {
  const values = plot.rows.map((row) => (axis === 'x' ? (row.x?.value ?? 0) : row.value));
  return ticksOver(Math.min(...values), Math.max(...values));
}

/** How far along its axis a value is: 0 at the beginning, 1 at the end. */
function shareOf(plot: Plot, axis: 'x' | 'y', value: number): number {
  const all = ticks(plot, axis);
  const [low = 0, high = 1] = [all[0], all.at(-1)];
  return (value - low) / (high - low);
}

function leftOf(plot: Plot): number {
  return Math.max(...spokenAlike(ticks(plot, 'y')).map((tick) => textWidth(tick, textSize.largest))) + 10;
}

function across(plot: Plot, value: number): number {
  const left = leftOf(plot);
  return Math.round(left + shareOf(plot, 'x', value) * (right - left));
}

function up(plot: Plot, value: number): number {
  const bottom = bottomOf(plot);
  return Math.round(bottom - shareOf(plot, 'y', value) * (bottom - top));
}

function pointsOf(plot: Plot): Point[] {
  return plot.rows.map((row) => ({ x: across(plot, row.x?.value ?? 0), y: up(plot, row.value) }));
}

function grid({ ctx }: Chart, plot: Plot, theme: Theme): void {
  const left = leftOf(plot);
  for (const tick of ticks(plot, 'y')) {
    ctx.fillStyle = tick === 0 ? theme.ink : theme.rule;
    ctx.fillRect(left, up(plot, tick), textFrame - left, 1);
  }
  if (!beginsAtZero(plot, 'x')) {
    ctx.fillStyle = theme.ink;
    ctx.fillRect(across(plot, 0), top, 1, bottomOf(plot) - top);
  }
}

const shareZero = (plot: Plot) => beginsAtZero(plot, 'x') && beginsAtZero(plot, 'y');
/** Where the lowest number of the axis up is said, it keeps clear of those across. */
const bottomOf = (plot: Plot) => height - textSize.largest - (shareZero(plot) ? 8 : 20);
const beginsAtZero = (plot: Plot, axis: 'x' | 'y') => ticks(plot, axis)[0] === 0;

/** The axis across names its ends, and the rest where there is room for all. */
function tickLabels(plot: Plot): Label[] {
  const x = leftOf(plot) - 6;
  // Where both axes begin at one zero, the lower one says it.
  const rises = ticks(plot, 'y').slice(shareZero(plot) ? 1 : 0);
  const [runs, heights] = [ticks(plot, 'x'), spokenAlike(rises)];
  const beside = rises.map(
    (tick, index): Label => ({ text: heights[index] ?? '', x, y: up(plot, tick) + 5, align: 'right' }),
  );
  const below = spokenAlike(runs).map((text, index) =>
    centred(text, across(plot, runs[index] ?? 0), height - 6, [0, textFrame]),
  );
  const fits = (size: number) =>
    below.every((label, index) => {
      const next = below[index + 1];
      return !next || !meet(boxOf({ ...label, text: `${label.text} ` }, size), boxOf(next, size));
    });
  if (fits(textSize.largest)) return [...beside, ...below];
  const between = below.slice(1, -1).map((label): Label => ({ ...label, where: 'standard' }));
  return [...beside, below[0] as Label, ...(fits(textSize.usual + 1) ? between : []), below.at(-1) as Label];
}

/** A number stands on whichever side of its point is free. */
function numbers(plot: Plot, others: readonly Label[]): Label[] {
  if (plot.rows.length > mostNamed) return [];
  const points = pointsOf(plot);
  const taken: Box[] = [
    ...points.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
    ...others.map((label) => boxOf(label, textSize.largest)),
  ];
  return points.flatMap(({ x, y }, index): Label[] => {
    const text = String(index + 1);
    const drop = textSize.largest / 3;
    const places: Label[] = [
      { text, x, y: y - 10, align: 'center', bold: true },
      { text, x: x + 9, y: y + drop, align: 'left', bold: true },
      { text, x: x - 9, y: y + drop, align: 'right', bold: true },
      { text, x, y: y + textSize.largest, align: 'center', bold: true },
    ];
    const free = places.find((place) => taken.every((box) => !meet(box, boxOf(place, textSize.largest))));
    if (!free) return [];
    taken.push(boxOf(free, textSize.largest));
    return [free];
  });
}
