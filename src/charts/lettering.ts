import type { Chart, Plugin } from 'chart.js';
import { setText, textWidth } from './text.ts';
import type { Theme } from './theme.ts';

/** The sizes of text on a drawing, in its own units. */
export const textSize = { mark: 15, axis: 13 } as const;

/** Where the ever finer stripes stand that trail off a lower bound, and how wide they are. */
const stripes = [
  [2, 4],
  [8, 3],
  [13, 2],
  [17, 1],
] as const;
/** How far the stripes reach. */
export const featherWidth = 18;

/** Lets a mark that is only a lower bound trail off to the right. */
export function feather(ctx: CanvasRenderingContext2D, x: number, top: number, height: number): void {
  for (const [left, width] of stripes) ctx.fillRect(x + left, top, width, height);
}

/** A plugin that draws on a chart under its marks, over them, or both, and leaves the context as it was. */
export function drawing(under: ((chart: Chart) => void) | undefined, over: (chart: Chart) => void): Plugin {
  const kept = (draw: (chart: Chart) => void) => (chart: Chart) => {
    chart.ctx.save();
    draw(chart);
    chart.ctx.restore();
  };
  return { id: 'drawing', ...(under && { beforeDatasetsDraw: kept(under) }), afterDatasetsDraw: kept(over) };
}

/** Writes text whose middle is at `x`, kept within the drawing. */
export function setCentred(
  chart: Chart,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  theme: Theme,
  bold = false,
) {
  const width = textWidth(text, size);
  const left = Math.min(Math.max(x - width / 2, 0), chart.width - width);
  setText(chart.ctx, text, { x: left, y, size, colour, family: theme.family, bold });
}
