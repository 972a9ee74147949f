/**
 * The width of a text in pixels, by rule of thumb: a Han character or full-width mark is
 * one em, anything else 0.6. Server and browser both lay out by this and never by real
 * font metrics, so that picture and canvas share one layout on every device.
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.6), 0);
  return Math.ceil(ems * size);
}

/** How a text is set on a drawing; `x` is its left edge, or its right one, and `y` its baseline. */
export interface Setting {
  x: number;
  y: number;
  size: number;
  colour: string;
  family: string;
  bold?: boolean;
  align?: 'left' | 'right';
}

/** Sets text by its baseline, the one height on which canvas and SVG agree in every browser. */
export function setText(ctx: CanvasRenderingContext2D, text: string, setting: Setting): void {
  const { align = 'left', bold = false, colour, family, size, x, y } = setting;
  ctx.font = `${bold ? 'bold ' : ''}${size}px ${family}`;
  ctx.fillStyle = colour;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(text, x, y);
}
