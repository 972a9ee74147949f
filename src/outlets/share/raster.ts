import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const cache = 'node_modules/.cache/raster';

/** Drawings in a few inks: sixteen colours show no difference, and half the file. */
const png = { palette: true, colours: 16, dither: 0, effort: 7 } as const;

/**
 * Draws an SVG as PNG, once: the next build finds it by what it was made of.
 * @param width in pixels; the height follows
 */
export async function rasterise(svg: string, width: number): Promise<Buffer> {
  const made = createHash('sha256').update(JSON.stringify([svg, width, png, sharp.versions]));
  const file = `${cache}/${made.digest('hex').slice(0, 32)}.png`;
  if (existsSync(file)) return readFileSync(file);
  const picture = await sharp(Buffer.from(svg)).resize({ width }).png(png).toBuffer();
  mkdirSync(cache, { recursive: true });
  // Beside its place first: another build may be looking for it.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}
