import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { narrowest, photoFaults } from '../../editorial/pictures/photo.ts';
import { unknown } from '../../editorial/source/unknown.ts';
import { photoFile } from '../../lib/content-folder.ts';

/** The widths that pages ask for, in pixels: a phone, a large phone or a column, a column on a fine screen. */
const widths = [narrowest, 960, 1440];

export interface PhotoSize {
  /** Named by content, so that browsers may keep it for good, and nobody reads what the camera called it. */
  name: string;
  width: number;
  height: number;
}

/**
 * The sizes that a photograph of `content/photos/` is published in, the largest last.
 * @param name its whole name
 * @throws in Chinese when there is none, or when the checker finds anything wrong with it
 */
export async function photoSizes(name: string): Promise<PhotoSize[]> {
  const path = photoFile(name);
  if (!existsSync(path)) throw new Error(unknown.photo(name, []).slice(1).join('，'));
  const bytes = readFileSync(path);
  const faults = await photoFaults(path, bytes);
  if (faults.length > 0) throw new Error(faults.map(([, what, mend]) => `${path}：${what}。${mend}`).join('\n'));
  // As it is to be looked at, however the camera was held.
  const { height, width } = (await sharp(bytes).metadata()).autoOrient;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const largest = Math.min(width, widths.at(-1) as number);
  return [...widths.filter((size) => size < largest), largest].map((size) => ({
    name: `${digest}-${size}`,
    width: size,
    height: Math.round((size * height) / width),
  }));
}
