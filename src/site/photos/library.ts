import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import sharp from 'sharp';
import { narrowest, readPhoto } from '../../editorial/pictures/photo.ts';
import { asText } from '../../editorial/source/problem.ts';
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
  const file = photoFile(name);
  // A name that leads out of the folder is none.
  if (normalize(file) !== file || !existsSync(file)) throw new Error(unknown.photo(name, []).slice(1).join('，'));
  const { bytes, problems } = await readPhoto('.', file);
  if (!bytes) throw new Error(problems.map(asText).join('\n'));
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
