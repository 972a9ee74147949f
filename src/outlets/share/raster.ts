import sharp from 'sharp';
import { kept } from '../../lib/kept.ts';
import { within } from '../photos/encode.ts';

/**
 * Drawings in a few inks: sixteen colours show no difference, and half the file. Of a poster, in milliseconds of a core
 * and bytes: effort 7 costs 81 and makes 78,472, effort 2 costs 35 and makes 79,495.
 */
const png = { palette: true, colours: 16, dither: 0, effort: 2 } as const;

/** In bytes: what chats fetch beside a link. Only a photograph makes so much. */
const most = 200_000;

/**
 * Draws an SVG.
 * @param width in pixels; the height follows
 */
export function draw(svg: string, width: number, ending: 'jpg' | 'png' = 'png'): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg)).resize({ width });
  return ending === 'png' ? drawn.png(png).toBuffer() : within(most, 'jpeg', drawn);
}

/** The same, and keeps it for the next build. */
export function rasterise(svg: string, width: number): Promise<Buffer> {
  return kept('raster', 'png', [svg, width, png, sharp.versions], () => draw(svg, width));
}
