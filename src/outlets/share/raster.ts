import sharp from 'sharp';
import { kept } from '../../lib/kept.ts';

/** Drawings in a few inks: sixteen colours show no difference, and half the file. */
const png = { palette: true, colours: 16, dither: 0, effort: 7 } as const;

/**
 * Draws an SVG as PNG.
 * @param width in pixels; the height follows
 */
export function rasterise(svg: string, width: number): Promise<Buffer> {
  return kept('raster', 'png', [svg, width, png, sharp.versions], () =>
    sharp(Buffer.from(svg)).resize({ width }).png(png).toBuffer(),
  );
}
