import type { Chart, Plugin } from 'chart.js';
import type { Label } from './svg-markup.ts';
import { textWidth } from './text.ts';

/**
 * How large the text in a drawing may be, in its own units: what a phone's is at the standard size, what it is where
 * nothing else says so, and where the wide page's drawing is large and its text is not. CSS chooses
 * (`Chart/style.css`); all is laid out for the largest, so that nothing meets in any.
 */
export const textSize = { largest: 26, usual: 13, fine: 8 } as const;
/** Drawings with text of their own are as wide as a phone's column, whose pixels are then about their units. */
export const textFrame = 320;

/** Where the ever finer stripes stand that trail off a lower bound, and how wide they are. */
const stripes = [
  [2, 4],
  [8, 3],
  [13, 2],
  [17, 1],
] as const;
/** How far the stripes reach. */
export const featherWidth = 18;

/** Lets a mark that is only a lower bound trail off: to the right, or, from `x` on and up to a mark, to the left. */
export function feather(ctx: CanvasRenderingContext2D, x: number, top: number, height: number, left = false): void {
  for (const [from, width] of stripes)
    ctx.fillRect(x + (left ? featherWidth - from - width : from), top, width, height);
}

/** A plugin that draws on a chart under its marks, over them, or both, and leaves the context as it was. */
export function drawing(under: ((chart: Chart) => void) | undefined, over?: (chart: Chart) => void): Plugin {
  const kept = (draw: (chart: Chart) => void) => (chart: Chart) => {
    chart.ctx.save();
    draw(chart);
    chart.ctx.restore();
  };
  return {
    id: 'drawing',
    ...(under && { beforeDatasetsDraw: kept(under) }),
    ...(over && { afterDatasetsDraw: kept(over) }),
  };
}

/** A label whose middle is at `x`, kept between the edges in the largest text. */
export function centred(text: string, x: number, y: number, [left, right]: readonly [number, number]): Label {
  const half = textWidth(text, textSize.largest) / 2;
  if (x - half < left) return { text, x: left, y, align: 'left' };
  if (x + half > right) return { text, x: right, y, align: 'right' };
  return { text, x, y, align: 'center' };
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room that a label takes at a size. */
export function boxOf({ align, text, x, y }: Label, size: number): Box {
  const width = textWidth(text, size);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.9 * size, bottom: y + 0.2 * size };
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
